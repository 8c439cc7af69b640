import { isCapital } from '../text/tokens.ts';
import { COMPOUND, foldUnit, IGNORED, SEPARATOR } from '../text/units.ts';
import { hashUnit, newHash } from '../text/word-hash.ts';
import type { AliasIndex } from './alias-index.ts';
import { mayHold } from './filter.ts';
import { holds } from './look-up.ts';
import { extend } from './sequence.ts';

/**
 * Tells where in the texts of a page a name may begin. What is told is to be scanned; elsewhere
 * no name begins. The text of several blocks may be given as one, as a page's `textContent` has
 * it: there a word may begin and end inside of what looks like one, "spokeLavrovBack".
 *
 * It reads every character of a page, so it is written for speed: a regular expression finds
 * the places whose two characters may begin a name, and only from there on are words hashed.
 */
export class Sieve {
  readonly #index: AliasIndex;
  readonly #pattern: RegExp;

  constructor(index: AliasIndex) {
    this.#index = index;
    this.#pattern = new RegExp(index.starts, 'g');
  }

  /** The places, ascending, at which a name may begin: UTF-16 offsets. */
  places(text: string): number[] {
    const pattern = this.#pattern;
    const places: number[] = [];
    for (pattern.lastIndex = 0; pattern.test(text); pattern.lastIndex++) {
      if (this.#nameAt(text, pattern.lastIndex)) places.push(pattern.lastIndex);
    }
    return places;
  }

  /** Whether a name begins at this place, wherever its last word may end. */
  #nameAt(text: string, start: number): boolean {
    const { bloom } = this.#index;
    const { length } = text;
    let lower = !isCapital(text, start);
    let before = 0;
    let beforeSecond = 0;
    for (let at = start; at < length;) {
      const hash = newHash();
      let extended = 0;
      for (; at < length; at++) {
        const unit = foldUnit(text.charCodeAt(at));
        if (unit === SEPARATOR) break;
        if (unit < COMPOUND) continue;
        hashUnit(hash, unit, text, at);
        extended = extend(before, hash.first);
        if (
          mayHold(bloom, extended) &&
          holds(this.#index, extended, extend(beforeSecond, hash.second), lower)
        ) {
          return true;
        }
      }
      if (!mayHold(bloom, extended)) return false;
      before = extended;
      beforeSecond = extend(beforeSecond, hash.second);
      lower = false;
      while (at < length && foldUnit(text.charCodeAt(at)) <= IGNORED) at++;
    }
    return false;
  }
}
