import { BREAK, POINT, SPACE } from '../text/tokens.ts';
import { DEMONYM, GIVEN_NAME, LINKING, TITLE } from './lexicon/classes.ts';
import type { Words } from './words.ts';

const APPOSITION = 7;
export const COMMA = /^,\s+$/;

/** The titles before the word behind `before`, as bits of the word classes: "Secretary Kerry". */
export function titleBefore(words: Words, before: number, to: number): number {
  const gap = words.gap(before);
  if (gap !== SPACE) {
    if (gap === POINT) return words.capital(before) ? words.is(before) & TITLE : 0;
    // "The foreign minister, Bogdanov, said".
    const apposed = COMMA.test(words.between(before)) && COMMA.test(words.between(to - 1));
    if (!apposed) return 0;
  }
  return (
    words.is(before) & TITLE ||
    // "Secretary of State Kerry"; not "a spokesman for Hafez al-Assad".
    (!(words.is(before) & GIVEN_NAME) &&
      words.is(before - 1) & LINKING &&
      words.is(before - 2) & TITLE) ||
    // "الرئيس السوري الأسد".
    (words.is(before) & DEMONYM && words.is(before - 1) & TITLE) ||
    0
  );
}

/** The first title behind a comma: "Bogdanov, a deputy foreign minister, …". */
export function titleBehind(words: Words, to: number): number {
  if (!COMMA.test(words.between(to - 1))) return 0;
  for (let at = to; at < to + APPOSITION; at++) {
    const title = words.is(at) & TITLE;
    if (title && !words.capital(at)) return title;
    if (words.gap(at) === BREAK) return 0;
  }
  return 0;
}
