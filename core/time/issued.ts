import type { Source } from '../pack/pack.ts';
import { type EdtfDate, parseEdtf } from './edtf.ts';

type Issued = NonNullable<Source['csl']['issued']>;

/** A CSL date as EDTF, as precise as it is; it need not be one that the calendar has. */
export function issuedEdtf({ 'date-parts': dates }: Issued): string {
  return dates
    .map(([year = 0, ...rest]) =>
      [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(
        '-',
      ),
    )
    .join('/');
}

/** When a source came out; `undefined` where it does not say or no calendar has the date. */
export function issuedDate({ csl }: Source): EdtfDate | undefined {
  return csl.issued && parseEdtf(issuedEdtf(csl.issued));
}
