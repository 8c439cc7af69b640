import { formatEdtf } from '../time/format-edtf.ts';
import type { Words } from './words.ts';

/** A date of the corpus in the interface's language, as precise as it is and no more. */
export function dateInWords(words: Words, edtf: string): string {
  return formatEdtf(edtf, words.locale, {
    uncertain: (date) => words.say('card.doubtful', date),
    approximate: (date) => words.say('card.about', date),
  });
}

/** Texts one after another; empty where there are none. */
export function listed(words: Words, texts: readonly string[]): string {
  return texts.length === 0 ? '' : texts.reduce((all, text) => words.say('card.list', all, text));
}
