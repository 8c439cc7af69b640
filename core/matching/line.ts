import { ALL_CAPITALS, CAPITALISED, type Tokens } from '../text/tokens.ts';
import { AFFAIRS, ELSEWHERE, GERMAN } from './lexicon/classes.ts';
import { classesOf } from './lexicon/table.ts';

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
  /** How many words of affairs of state it has beside the names, and of anything else. */
  affairs: number;
  elsewhere: number;
  years: readonly number[];
}

/** The words of a text with what the lexicon knows of each. */
export interface Words {
  text: string;
  tokens: Tokens;
  /** By word number: the classes of the word, as bits. */
  classes: Uint32Array;
}

export function classify(text: string, tokens: Tokens, lexicon: Uint32Array): Words {
  const classes = new Uint32Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    classes[at] = classesOf(lexicon, tokens.first[at] as number);
  }
  return { text, tokens, classes };
}

const SHORT_WORD = 3;
const LINE_WORDS = 4;
const CAPITAL_SHARE = 0.8;
const GERMAN_SHARE = 0.12;

/** Reads a text as a whole; `named` are the words that belong to names of the corpus. */
export function lineOf(words: Words, named: { has(at: number): boolean }): Line {
  const { text, tokens, classes } = words;
  let affairs = 0;
  let elsewhere = 0;
  let german = 0;
  const years: number[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const is = classes[at] as number;
    if (is & GERMAN) german++;
    if (named.has(at)) continue;
    if (is & AFFAIRS) affairs++;
    if (is & ELSEWHERE) elsewhere++;
    const year = yearAt(words, at);
    if (year) years.push(year);
  }
  return {
    style: styleOf(text, tokens),
    german: german > 1 && german / tokens.count >= GERMAN_SHARE,
    affairs,
    elsewhere,
    years,
  };
}

/** The year that a word is, or 0. */
export function yearAt({ text, tokens }: Words, at: number): number {
  const word = text.slice(tokens.starts[at], tokens.ends[at]);
  return /^(?:19|20)\d\d$/.test(word) ? Number(word) : 0;
}

function styleOf(text: string, { count, starts, ends, flags }: Tokens): Line['style'] {
  let words = 0;
  let longer = 0;
  let capitalised = 0;
  let capitals = 0;
  for (let at = 0; at < count; at++) {
    const flag = flags[at] as number;
    const length = (ends[at] as number) - (starts[at] as number);
    if (length > 1) words++;
    if (flag & ALL_CAPITALS) capitals++;
    if (length <= SHORT_WORD) continue;
    longer++;
    if (flag & CAPITALISED) capitalised++;
  }
  if (words > 2 && capitals / words >= CAPITAL_SHARE) return CAPITALS;
  const heading = longer >= LINE_WORDS && !/[.,;:]["'”’)]?\s*$/u.test(text);
  return heading && capitalised / longer >= CAPITAL_SHARE ? TITLE_CASE : PROSE;
}
