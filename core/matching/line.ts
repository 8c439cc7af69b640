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
  /** The page says that it is in a language which has the article "un", or calls a people as German does a land. */
  romance: boolean;
  /** How many words of affairs of state it has beside the names, and of anything else. */
  affairs: number;
  elsewhere: number;
  years: readonly number[];
  /** None of its words is about affairs of state, of so many that one of theirs would be among them. */
  vague: boolean;
}

/** A sentence of more words says what it is about. */
const LONG = 20;
const SHORT_WORD = 3;
const LINE_WORDS = 4;
const CAPITAL_SHARE = 0.8;
const GERMAN_SHARE = 0.2;

/**
 * Reads a text as a whole; `named` are the words that belong to names of the corpus. Its
 * language is that told by the page, else guessed by its small words.
 */
export function lineOf(words: Words, named: { has(at: number): boolean }, lang = ''): Line {
  const { text, tokens } = words;
  const { count, flags } = tokens;
  const years: number[] = [];
  let affairs = 0;
  let elsewhere = 0;
  let small = 0;
  let several = 0;
  let longer = 0;
  let capitalised = 0;
  let capitals = 0;
  for (let at = 0; at < count; at++) {
    const length = words.length(at);
    const flag = flags[at] as number;
    if (length > 1) several++;
    if (flag & ALL_CAPITALS) capitals++;
    if (length > SHORT_WORD) {
      longer++;
      if (flag & CAPITALISED) capitalised++;
    }
    const is = words.is(at);
    if (is & GERMAN) small++;
    if (named.has(at)) continue;
    if (is & AFFAIRS) affairs++;
    if (is & ELSEWHERE) elsewhere++;
    const year = words.year(at);
    if (year) years.push(year);
  }
  const german = lang ? /^de/i.test(lang) : small > 1 && small / count >= GERMAN_SHARE;
  const romance = /^(fr|it|es|ro)/.test(lang);
  const heading = longer >= LINE_WORDS && !/[.,;:]["'”’)]?\s*$/u.test(text);
  const style =
    several > 1 && capitals / several >= CAPITAL_SHARE
      ? CAPITALS
      : heading && capitalised / longer >= CAPITAL_SHARE
        ? TITLE_CASE
        : PROSE;
  return {
    style,
    german,
    romance,
    affairs,
    elsewhere,
    years,
    vague: affairs === 0 && count > LONG,
  };
}
