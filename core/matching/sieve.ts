import { fold } from '../text/fold.ts';
import { COMPOUND, foldUnit, IGNORED, SEPARATOR } from '../text/units.ts';
import { FIRST_SEED, hashFirst, hashSecond, SECOND_SEED } from '../text/word-hash.ts';
import type { AliasIndex } from './alias-index.ts';
import { mayHold } from './filter.ts';
import { holds } from './look-up.ts';
import { extendFirst, extendSecond } from './sequence.ts';

/** The beginning of a name, as far as it has been read. */
interface Beginning {
  first: number;
  second: number;
}

const NOTHING: Beginning = { first: 0, second: 0 };
const NONE: number[] = [];
/** The most texts that one word is followed through. */
const MOST_PIECES = 4;

/**
 * Finds, among the texts of a page, those in which a name may stand: each once, in page
 * order, without asking how they are laid out. A name may cross from text to text. What
 * passes is to be read again with its surroundings; what does not pass holds no name.
 *
 * It reads every character of a page, so it is written for speed: one table look-up and one
 * multiplication a character; all else only where the filter says that a name may begin.
 */
export class Sieve {
  readonly #index: AliasIndex;
  /** Names that the last words of the texts so far may be the beginning of. */
  #beginnings: Beginning[] = [];
  /**
   * Hashes of the word that the last text broke off in: as it stands there, and with what
   * the texts before it broke off in.
   */
  #unfinished: number[] = [];

  constructor(index: AliasIndex) {
    this.#index = index;
  }

  /** Forgets the texts so far: what comes next does not follow them. */
  reset(): void {
    this.#beginnings = [];
    this.#unfinished = [];
  }

  /** Reads the next text. True where a name may end in it, or a word of one may cross into it. */
  passes(text: string): boolean {
    const { filter } = this.#index;
    const length = text.length;
    let unfinished = this.#unfinished;
    let found = false;
    for (let at = 0; at < length;) {
      const unit = foldUnit(text.charCodeAt(at));
      if (unit <= IGNORED) {
        if (unit === SEPARATOR) unfinished = NONE;
        at++;
        continue;
      }
      const start = at;
      let hash = FIRST_SEED;
      for (; at < length; at++) {
        const folded = foldUnit(text.charCodeAt(at));
        if (folded > COMPOUND) hash = hashFirst(hash, folded);
        else if (folded === SEPARATOR) break;
        else if (folded === COMPOUND) hash = hashCompound(hash, text.charAt(at));
      }
      if (this.#beginnings.length > 0 || mayHold(filter, extendFirst(0, hash))) {
        found = this.#word(text, start, at, hash) || found;
      }
      if (unfinished.length > 0 || at === length) {
        // "Lav" + "rov": a word of a name may stand in two texts, or more.
        const whole = unfinished.map((begun) => continueWord(begun, text, start, at));
        found = whole.some((word) => mayHold(filter, extendFirst(0, word))) || found;
        unfinished = at === length ? [hash, ...whole.slice(0, MOST_PIECES - 1)] : NONE;
      }
    }
    this.#unfinished = unfinished;
    return found;
  }

  /** Takes a word on from all beginnings, and from none. True where a name ends with it. */
  #word(text: string, start: number, end: number, hash: number): boolean {
    const { filter } = this.#index;
    const second = secondHash(text, start, end);
    const initial = text.charAt(start);
    const capital = initial !== initial.toLowerCase();
    const next: Beginning[] = [];
    let found = false;
    for (const beginning of [...this.#beginnings, NOTHING]) {
      const first = extendFirst(beginning.first, hash);
      if (!mayHold(filter, first)) continue;
      const extended = { first, second: extendSecond(beginning.second, second) };
      const opens = beginning === NOTHING;
      if (holds(this.#index, first, extended.second, opens && !capital)) found = true;
      next.push(extended);
    }
    this.#beginnings = next;
    return found;
  }
}

function hashCompound(hash: number, character: string): number {
  let hashed = hash;
  for (const unit of fold(character)) hashed = hashFirst(hashed, unit.charCodeAt(0));
  return hashed;
}

/** The hash of a word that began in a text before and goes on in this one. */
function continueWord(hash: number, text: string, start: number, end: number): number {
  let hashed = hash;
  for (let at = start; at < end; at++) {
    const folded = foldUnit(text.charCodeAt(at));
    if (folded > COMPOUND) hashed = hashFirst(hashed, folded);
    else if (folded === COMPOUND) hashed = hashCompound(hashed, text.charAt(at));
  }
  return hashed;
}

function secondHash(text: string, start: number, end: number): number {
  let hash = SECOND_SEED;
  for (let at = start; at < end; at++) {
    const folded = foldUnit(text.charCodeAt(at));
    if (folded > COMPOUND) hash = hashSecond(hash, folded);
    else if (folded === COMPOUND) {
      for (const unit of fold(text.charAt(at))) hash = hashSecond(hash, unit.charCodeAt(0));
    }
  }
  return hash;
}
