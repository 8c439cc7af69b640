import { foldUnit, IGNORED, SEPARATOR } from '../text/units.ts';
import { hashWordFirst, hashWordSecond } from '../text/word-hash.ts';
import type { AliasIndex } from './alias-index.ts';
import { mayHold } from './filter.ts';
import { holds } from './look-up.ts';
import { extendFirst, extendSecond } from './sequence.ts';
import { startPattern } from './start-pattern.ts';

/** The beginning of a name, as far as it has been read. */
interface Beginning {
  first: number;
  second: number;
}

const NOTHING: Beginning = { first: 0, second: 0 };
const NONE: readonly string[] = [];
/** The most texts that one word is followed through. */
const MOST_PIECES = 4;

/**
 * Finds, among the texts of a page, those in which a name may stand: each once, in page
 * order, without asking how they are laid out. A name may cross from text to text. What
 * passes is to be read again with its surroundings; what does not pass holds no name.
 *
 * It reads every character of a page, so it is written for speed: a regular expression finds
 * the words whose first two characters may begin a name, and no other word is hashed.
 */
export class Sieve {
  readonly #index: AliasIndex;
  readonly #pattern: RegExp;
  /** Names that the last words of the texts so far may be the beginning of. */
  #beginnings: Beginning[] = [];
  /** The text before, where it ends inside a word. */
  #open = '';
  /** What texts before it broke off in, where that word runs through several of them. */
  #pieces: readonly string[] = NONE;

  constructor(index: AliasIndex) {
    this.#index = index;
    this.#pattern = startPattern(index.starts);
  }

  /** Forgets the texts so far: what comes next does not follow them. */
  reset(): void {
    this.#beginnings = [];
    this.#open = '';
    this.#pieces = NONE;
  }

  /** Reads the next text. True where a name may end in it, or a word of one may cross into it. */
  passes(text: string): boolean {
    const pattern = this.#pattern;
    const { length } = text;
    if (length === 0) return false;
    let found = false;
    if (foldUnit(text.charCodeAt(0)) === SEPARATOR) this.#pieces = NONE;
    else if (this.#open !== '' || this.#pieces.length > 0) found = this.#crosses(text);
    let at = 0;
    for (;;) {
      if (this.#beginnings.length === 0) {
        pattern.lastIndex = at;
        if (!pattern.test(text)) break;
        at = pattern.lastIndex;
      }
      while (at < length && foldUnit(text.charCodeAt(at)) <= IGNORED) at++;
      if (at === length) break;
      const start = at;
      while (at < length && foldUnit(text.charCodeAt(at)) !== SEPARATOR) at++;
      found = this.#word(text, start, at) || found;
    }
    this.#open = foldUnit(text.charCodeAt(length - 1)) === SEPARATOR ? '' : text;
    return found;
  }

  /** Takes a word on from all beginnings, and from none. True where a name ends with it. */
  #word(text: string, start: number, end: number): boolean {
    const { filter } = this.#index;
    const first = hashWordFirst(text, start, end);
    if (this.#beginnings.length === 0 && !mayHold(filter, extendFirst(0, first))) return false;
    const second = hashWordSecond(text, start, end);
    const initial = text.charAt(start);
    const capital = initial !== initial.toLowerCase();
    const next: Beginning[] = [];
    let found = false;
    for (const beginning of [...this.#beginnings, NOTHING]) {
      const extended = {
        first: extendFirst(beginning.first, first),
        second: extendSecond(beginning.second, second),
      };
      if (!mayHold(filter, extended.first)) continue;
      const lower = beginning === NOTHING && !capital;
      if (holds(this.#index, extended.first, extended.second, lower)) found = true;
      next.push(extended);
    }
    this.#beginnings = next;
    return found;
  }

  /** Whether "Lav" of the text before and "rov" of this one may be a word of a name. */
  #crosses(text: string): boolean {
    const piece = text.slice(0, wordEnd(text));
    const broken = this.#open === '' ? this.#pieces : [...this.#pieces, lastWord(this.#open)];
    const whole = broken.map((before) => before + piece);
    this.#pieces = piece.length === text.length ? whole.slice(-MOST_PIECES) : NONE;
    return whole.some((word) =>
      mayHold(this.#index.filter, extendFirst(0, hashWordFirst(word, 0, word.length))),
    );
  }
}

/** Where the word ends that a text begins with. */
function wordEnd(text: string): number {
  let end = 0;
  while (end < text.length && foldUnit(text.charCodeAt(end)) !== SEPARATOR) end++;
  return end;
}

/** The word that a text breaks off in. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && foldUnit(text.charCodeAt(start - 1)) !== SEPARATOR) start--;
  return text.slice(start);
}
