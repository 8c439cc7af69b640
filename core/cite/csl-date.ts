import { type PartialDate, parseEdtf } from '../time/edtf.ts';

/** A date of CSL-JSON. */
export interface CslDate {
  'date-parts': number[][];
  /** Approximate or uncertain: CSL has one word for both. */
  circa?: boolean;
}

/** An EDTF date for citations, as precise as it is; of an open interval the end that is known. */
export function cslDate(edtf: string): CslDate | undefined {
  const date = parseEdtf(edtf);
  if (!date) return undefined;
  const { start, end } = date;
  const ends = (start === end ? [start] : [start, end]).filter((one) => one !== null);
  if (ends.length === 0) return undefined;
  const doubtful = ends.some(({ uncertain, approximate }) => uncertain || approximate);
  return { 'date-parts': ends.map(partsOf), ...(doubtful && { circa: true }) };
}

function partsOf({ year, month, day }: PartialDate): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
