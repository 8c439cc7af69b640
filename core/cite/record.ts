import { formatEdtf } from '../time/format-edtf.ts';
import type { Citable } from './citable.ts';
import { handedOn } from './handed-on.ts';

/** The quote for the note of a bibliographic record: "Sergei Lavrov, 26 February 2013: “…”". */
export function quoteNote(citable: Citable): string {
  const { quote } = citable;
  const who = handedOn(citable, (edtf) => formatEdtf(edtf, 'en-GB'));
  const where = quote.paragraph === undefined ? '' : ` (para. ${quote.paragraph})`;
  return `${who}: “${quote.text}”${where}`;
}
