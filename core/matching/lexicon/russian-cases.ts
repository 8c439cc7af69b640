import { nounForms } from '../inflect/russian-word.ts';

/** Nouns in the singular, separated by white space, with their cases. */
export function inCases(words: string): string {
  return words
    .trim()
    .split(/\s+/u)
    .flatMap((word) => [word, ...nounForms(word, true)])
    .join(' ');
}
