import { type Citable, type Csl, publisherOf } from './citable.ts';
import { type CslDate, cslDate } from './csl-date.ts';

/** What citation styles are filled from: CSL-JSON, https://docs.citationstyles.org. */
export interface CslItem extends Omit<Csl, 'issued'> {
  id: string;
  issued?: CslDate;
  /** When the words were said, where the source is the very occasion. */
  'event-date'?: CslDate;
}

const OCCASIONS: ReadonlySet<Csl['type']> = new Set(['interview', 'speech', 'broadcast']);

/** The source of a quote for citation styles. */
export function cslItem({ quote, csl }: Citable): CslItem {
  const { publisher: _, issued, ...rest } = csl;
  const publisher = publisherOf(csl);
  const said = quote.said.date && cslDate(quote.said.date.edtf);
  return {
    ...rest,
    id: quote.source,
    ...(publisher !== undefined && { publisher }),
    ...(issued && { issued: { 'date-parts': issued['date-parts'] } }),
    ...(said && OCCASIONS.has(csl.type) && { 'event-date': said }),
  };
}
