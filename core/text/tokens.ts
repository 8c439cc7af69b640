import { characterClass, IGNORED, SEPARATOR, WORD } from './characters.ts';
import { fold } from './fold.ts';

/** Token flags: the first letter is upper case; all letters are, and there are two at least. */
export const CAPITALISED = 1;
export const ALL_CAPITALS = 2;

const INITIAL_CAPACITY = 256;

/**
 * The words of one text as parallel arrays, reused from text to text so that scanning
 * allocates nothing. `starts` and `ends` are UTF-16 offsets, half open. `first` and
 * `second` are two independent 32-bit hashes of the folded word.
 */
export class Tokens {
  count = 0;
  starts = new Uint32Array(INITIAL_CAPACITY);
  ends = new Uint32Array(INITIAL_CAPACITY);
  first = new Uint32Array(INITIAL_CAPACITY);
  second = new Uint32Array(INITIAL_CAPACITY);
  flags = new Uint8Array(INITIAL_CAPACITY);

  /** Makes room for one more token. */
  grow(): void {
    if (this.count < this.starts.length) return;
    const capacity = this.starts.length * 2;
    for (const column of ['starts', 'ends', 'first', 'second'] as const) {
      const wider = new Uint32Array(capacity);
      wider.set(this[column]);
      this[column] = wider;
    }
    const flags = new Uint8Array(capacity);
    flags.set(this.flags);
    this.flags = flags;
  }
}

// FNV-1a's prime and offset, and MurmurHash2's multiplier for an independent second hash.
const FIRST_SEED = 0x811c9dc5;
const FIRST_PRIME = 0x01000193;
const SECOND_SEED = 0x9747b28c;
const SECOND_PRIME = 0x5bd1e995;

/** Splits a text into words and hashes each; replaces what `tokens` held. */
export function tokenize(text: string, tokens: Tokens): void {
  tokens.count = 0;
  const length = text.length;
  let at = 0;
  while (at < length) {
    if (characterClass(text.charCodeAt(at)) !== WORD) {
      at++;
      continue;
    }
    const start = at;
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    let ascii = true;
    let lower = 0;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80) {
        const kind = characterClass(code);
        if (kind === SEPARATOR) break;
        ascii = false;
        continue;
      }
      if (characterClass(code) !== WORD) break;
      if (code >= 0x61) lower++;
      // Setting bit 5 lower-cases ASCII letters and leaves digits as they are.
      const folded = code | 0x20;
      first = Math.imul(first ^ folded, FIRST_PRIME);
      second = Math.imul(second ^ folded, SECOND_PRIME);
      second ^= second >>> 15;
    }
    // An invisible character at the end of a word belongs to what follows.
    let end = at;
    while (characterClass(text.charCodeAt(end - 1)) === IGNORED) end--;

    tokens.grow();
    const index = tokens.count++;
    tokens.starts[index] = start;
    tokens.ends[index] = end;
    if (ascii) {
      tokens.first[index] = first;
      tokens.second[index] = second;
      const initial = text.charCodeAt(start);
      const capital = initial >= 0x41 && initial <= 0x5a;
      tokens.flags[index] = capital
        ? lower === 0 && end - start > 1
          ? CAPITALISED | ALL_CAPITALS
          : CAPITALISED
        : 0;
    } else {
      hashFolded(text.slice(start, end), tokens, index);
    }
  }
}

function hashFolded(word: string, tokens: Tokens, index: number): void {
  const folded = fold(word);
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  for (let at = 0; at < folded.length; at++) {
    let code = folded.charCodeAt(at);
    // As for a word of ASCII alone, where setting bit 5 changes the low line too.
    if (code < 0x80) code |= 0x20;
    first = Math.imul(first ^ code, FIRST_PRIME);
    second = Math.imul(second ^ code, SECOND_PRIME);
    second ^= second >>> 15;
  }
  tokens.first[index] = first;
  tokens.second[index] = second;
  const initial = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const capital = initial !== initial.toLowerCase();
  tokens.flags[index] = capital
    ? word === word.toUpperCase() && folded.length > 1
      ? CAPITALISED | ALL_CAPITALS
      : CAPITALISED
    : 0;
}

/** What stands between two neighbouring words. */
export type Gap = 'space' | 'hyphen' | 'apostrophe' | 'point' | 'break';

const SPACE = /^[\s\p{Default_Ignorable_Code_Point}]+$/u;
/** Joins without space, or at the end of a line; with space on both sides it is a dash. */
const HYPHEN = /^(?:\s*[-\u2010-\u2013\u2212]|[-\u2010-\u2013\u2212]\s*)$/u;
const APOSTROPHE =
  /^\p{Default_Ignorable_Code_Point}*['\u2019\u02bc\u00b4`]\p{Default_Ignorable_Code_Point}*$/u;
const POINT = /^\.\s*$/u;

/** The gap between the words `index` and `index + 1`; beyond the last word, a break. */
export function gapAfter(text: string, tokens: Tokens, index: number): Gap {
  if (index < 0 || index + 1 >= tokens.count) return 'break';
  const between = text.slice(tokens.ends[index], tokens.starts[index + 1]);
  if (SPACE.test(between)) return 'space';
  if (HYPHEN.test(between)) return 'hyphen';
  if (APOSTROPHE.test(between)) return 'apostrophe';
  if (POINT.test(between)) return 'point';
  return 'break';
}
