import { formatEdtf } from '../core/time/format-edtf.ts';

/** A date of the corpus in words. */
export function CorpusDate({ edtf, locale }: { edtf: string; locale: string }) {
  return <time class="date">{formatEdtf(edtf, locale)}</time>;
}
