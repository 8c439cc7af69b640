import { formatEdtf } from '../../core/time/format-edtf.ts';
import type { Words } from '../../core/words/words.ts';

/** A date of the corpus in the interface's language, as precise as it is and no more. */
export function dateInWords(words: Words, edtf: string): string {
  return formatEdtf(edtf, words.locale, {
    uncertain: (date) => words.say('card.doubtful', date),
    approximate: (date) => words.say('card.about', date),
  });
}
