import { formatEdtf } from '../time/format-edtf.ts';
import { type Citable, speakersOf } from './citable.ts';

/** The quote for the note of a bibliographic record: "Sergei Lavrov, 26 February 2013: “…”". */
export function quoteNote(citable: Citable): string {
  const { quote } = citable;
  const date = quote.said.date && formatEdtf(quote.said.date.edtf, 'en-GB');
  const who = [...speakersOf(citable, 'en'), ...(date ? [date] : [])].join(', ');
  const where = quote.paragraph === undefined ? '' : ` (para. ${quote.paragraph})`;
  return `${who}: “${quote.text}”${where}`;
}
