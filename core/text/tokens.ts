import { fold } from './fold.ts';
import { foldUnit, IGNORED, SEPARATOR } from './units.ts';
import { hashUnit, newHash } from './word-hash.ts';

/** Token flags: the first letter is upper case; all letters are, and there are two at least. */
export const CAPITALISED = 1;
export const ALL_CAPITALS = 2;

/**
 * The words of one text as parallel arrays, reused from text to text so that scanning
 * allocates next to nothing. `starts` and `ends` are UTF-16 offsets, half open. `first` and
 * `second` are two independent 32-bit hashes of the folded word. Behind `count` words stand those of
 * longer texts before.
 */
export class Tokens {
  count = 0;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly first: number[] = [];
  readonly second: number[] = [];
  readonly flags: number[] = [];
}

/** Splits a text into words and hashes each; replaces what `tokens` held. */
export function tokenize(text: string, tokens: Tokens): void {
  tokens.count = 0;
  const length = text.length;
  for (let at = 0; at < length;) {
    if (foldUnit(text.charCodeAt(at)) <= IGNORED) {
      at++;
      continue;
    }
    const start = at;
    let end = at;
    const hash = newHash();
    for (; at < length; at++) {
      const unit = foldUnit(text.charCodeAt(at));
      if (unit === SEPARATOR) break;
      hashUnit(hash, unit, text, at);
      // An invisible character at the end of a word belongs to what follows.
      if (unit !== IGNORED) end = at + 1;
    }
    const index = tokens.count++;
    tokens.starts[index] = start;
    tokens.ends[index] = end;
    tokens.first[index] = hash.first;
    tokens.second[index] = hash.second;
    tokens.flags[index] = flagsOf(text, start, end);
  }
  // Behind the last word stands the rest of the text, and then a word without letters, whatever
  // the text before had there.
  tokens.starts[tokens.count] = length;
  tokens.ends[tokens.count] = length;
}

function flagsOf(text: string, start: number, end: number): number {
  if (!isCapital(text, start)) return 0;
  if (end - start < 2 || isSmall(text.charCodeAt(start + 1))) return CAPITALISED;
  const word = text.slice(start, end);
  return word === word.toUpperCase() && letters(word) > 1
    ? CAPITALISED | ALL_CAPITALS
    : CAPITALISED;
}

/** In ASCII, which nearly all letters of many pages are. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a letter at this place has a small form. */
export function isCapital(text: string, at: number): boolean {
  if (isSmall(text.charCodeAt(at))) return false;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function letters(word: string): number {
  return word.length === 1 ? 1 : fold(word).length;
}

/** What stands between two neighbouring words, as bits. */
export const BREAK = 0;
export const SPACE = 1;
export const HYPHEN = 2;
export const APOSTROPHE = 4;
export const POINT = 8;

const BLANK = 0x20;
const SPACES = /^[\s\p{DI}]+$/u;
/**
 * Joins without space, behind a point too ("U.S.-led"), or at the end of a line; with space on both sides it is a dash. U+2010 to U+2013, and the
 * minus sign: as they are, since escapes are longer.
 */
const HYPHENS = /^(?:(?:\s*|\.)[-‐-–−]|[-‐-–−]\s*)$/u;
/** The straight and the curly one, the modifier letter, the acute and the grave accent. */
const APOSTROPHES = /^\p{DI}*['’ʼ´`]\p{DI}*$/u;
const POINTS = /^\.\s*$/u;

/** The gap between the words `index` and `index + 1`; beyond the last word, a break. */
export function gapAfter(text: string, tokens: Tokens, index: number): number {
  if (index < 0 || index + 1 >= tokens.count) return BREAK;
  const end = tokens.ends[index] as number;
  if (tokens.starts[index + 1] === end + 1 && text.charCodeAt(end) === BLANK) return SPACE;
  const between = text.slice(tokens.ends[index], tokens.starts[index + 1]);
  if (SPACES.test(between)) return SPACE;
  if (HYPHENS.test(between)) return HYPHEN;
  if (APOSTROPHES.test(between)) return APOSTROPHE;
  if (POINTS.test(between)) return POINT;
  return BREAK;
}
