import { COMPOUND, foldUnit, IGNORED, SEPARATOR, UNITS } from '../text/units.ts';
import { hashWordFirst, hashWordSecond } from '../text/word-hash.ts';
import type { AliasIndex } from './alias-index.ts';
import { mayHold } from './filter.ts';
import { holds } from './look-up.ts';
import { extendFirst, extendSecond } from './sequence.ts';
import { mayStart } from './word-starts.ts';

/** The beginning of a name, as far as it has been read. */
interface Beginning {
  first: number;
  second: number;
}

const NOTHING: Beginning = { first: 0, second: 0 };
/** The most texts that one word is followed through. */
const MOST_PIECES = 4;

/**
 * Finds, among the texts of a page, those in which a name may stand: each once, in page
 * order, without asking how they are laid out. A name may cross from text to text. What
 * passes is to be read again with its surroundings; what does not pass holds no name.
 *
 * It reads every character of a page, so it is written for speed: one table look-up a
 * character to find where words end; a word is hashed only where its first two characters,
 * or the words before it, may begin a name.
 */
export class Sieve {
  readonly #index: AliasIndex;
  /** Names that the last words of the texts so far may be the beginning of. */
  #beginnings: Beginning[] = [];
  /** The text so far that ends inside a word, and where that word begins in it. */
  #open = '';
  #openAt = 0;
  /** What texts before it broke off in, where that word runs through several of them. */
  #pieces: string[] = [];

  constructor(index: AliasIndex) {
    this.#index = index;
  }

  /** Forgets the texts so far: what comes next does not follow them. */
  reset(): void {
    this.#beginnings = [];
    this.#open = '';
    this.#pieces = [];
  }

  /** Reads the next text. True where a name may end in it, or a word of one may cross into it. */
  passes(text: string): boolean {
    const { starts } = this.#index;
    const length = text.length;
    let found = (this.#open !== '' || this.#pieces.length > 0) && this.#crosses(text);
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      const unit = (UNITS[code] as number) || foldUnit(code);
      if (unit <= IGNORED) {
        at++;
        continue;
      }
      const start = at;
      let second = 0;
      if (++at < length) {
        const after = text.charCodeAt(at);
        second = (UNITS[after] as number) || foldUnit(after);
        let next = second;
        while (next !== SEPARATOR && ++at < length) {
          const following = text.charCodeAt(at);
          next = (UNITS[following] as number) || foldUnit(following);
        }
        if (second === SEPARATOR) second = 0;
      }
      if (at === length) {
        this.#open = text;
        this.#openAt = start;
      }
      // What folds to several units or to none is not told by its first two.
      const plain = unit > COMPOUND && (second === 0 || second > COMPOUND);
      if (
        plain &&
        !mayStart(starts, unit, second, unit !== code) &&
        this.#beginnings.length === 0
      ) {
        continue;
      }
      found = this.#word(text, start, at) || found;
    }
    if (length > 0 && foldUnit(text.charCodeAt(length - 1)) === SEPARATOR) this.#open = '';
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
    let end = 0;
    while (end < text.length && foldUnit(text.charCodeAt(end)) !== SEPARATOR) end++;
    const piece = text.slice(0, end);
    const open = this.#open.slice(this.#openAt);
    const broken = open === '' ? this.#pieces : [...this.#pieces, open];
    this.#open = '';
    this.#pieces = [];
    if (piece === '' && text.length > 0) return false;
    const whole = broken.map((before) => before + piece);
    if (end === text.length) this.#pieces = whole.slice(-MOST_PIECES);
    return whole.some((word) =>
      mayHold(this.#index.filter, extendFirst(0, hashWordFirst(word, 0, word.length))),
    );
  }
}
