import { ALL_CAPITALS, CAPITALISED } from '../text/tokens.ts';
import { AFFAIRS, ELSEWHERE, GERMAN } from './lexicon/classes.ts';
import type { Words } from './words.ts';

/** How a text uses capitals. */
export const PROSE = 0;
/** A heading in which most words have one. */
export const TITLE_CASE = 1;
/** All words are in capitals. */
export const CAPITALS = 2;

/** What a text as a whole says about the names in it. */
export interface Line {
  style: typeof PROSE | typeof TITLE_CASE | typeof CAPITALS;
  /** In German, where every noun has a capital. */
  german: boolean;
  /**
   * How many words of affairs of state it has beside the names, and of anything else; and the
   * years in it. Nothing of all that where it is not wanted.
   */
  affairs: number;
  elsewhere: number;
  years: readonly number[];
}

const SHORT_WORD = 3;
const LINE_WORDS = 4;
const CAPITAL_SHARE = 0.8;
const GERMAN_SHARE = 0.2;

/**
 * Reads a text as a whole; `named` are the words that belong to names of the corpus. Its
 * language is that told by the page, else guessed by its small words.
 */
export function lineOf(
  words: Words,
  named: { has(at: number): boolean },
  { support }: { support: boolean },
  lang = '',
): Line {
  const german = lang ? /^de\b/i.test(lang) : mayBeGerman(words);
  const style = styleOf(words);
  const years: number[] = [];
  let [affairs, elsewhere] = [0, 0];
  const count = support ? words.tokens.count : 0;
  for (let at = 0; at < count; at++) {
    if (named.has(at)) continue;
    const is = words.is(at);
    if (is & AFFAIRS) affairs++;
    if (is & ELSEWHERE) elsewhere++;
    const year = words.year(at);
    if (year) years.push(year);
  }
  return { style, german, affairs, elsewhere, years };
}

function mayBeGerman(words: Words): boolean {
  const { count } = words.tokens;
  let small = 0;
  for (let at = 0; at < count; at++) if (words.is(at) & GERMAN) small++;
  return small > 1 && small / count >= GERMAN_SHARE;
}

function styleOf({ text, tokens }: Words): Line['style'] {
  const { count, flags, starts, ends } = tokens;
  let [several, longer, capitalised, capitals] = [0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const length = (ends[at] as number) - (starts[at] as number);
    const flag = flags[at] as number;
    if (length > 1) several++;
    if (flag & ALL_CAPITALS) capitals++;
    if (length > SHORT_WORD) {
      longer++;
      if (flag & CAPITALISED) capitalised++;
    }
  }
  if (several > 2 && capitals / several >= CAPITAL_SHARE) return CAPITALS;
  const heading = longer >= LINE_WORDS && capitalised / longer >= CAPITAL_SHARE;
  return heading && !/[.,;:]["'”’)]?\s*$/u.test(text) ? TITLE_CASE : PROSE;
}
