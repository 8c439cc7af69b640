import { dateInWords } from '../core/words/phrases.ts';
import { useWords } from './words/speech.tsx';

/** A date of the corpus in words. */
export function CorpusDate({ edtf }: { edtf: string }) {
  return <time class="date">{dateInWords(useWords(), edtf)}</time>;
}
