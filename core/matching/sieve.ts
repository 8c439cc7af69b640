import { isCapital } from '../text/tokens.ts';
import { COMPOUND, foldUnit, IGNORED, SEPARATOR } from '../text/units.ts';
import { hashUnit, newHash } from '../text/word-hash.ts';
import type { AliasIndex } from './alias-index.ts';
import { mayHold } from './filter.ts';
import { holds } from './look-up.ts';
import { extend } from './sequence.ts';

/** The places, ascending, at which a name may begin in a text: UTF-16 offsets; with `one`, the first alone. */
export type Sieve = (text: string, one?: boolean) => number[];

/**
 * Tells where in the texts of a page a name of the index may begin. What is told is to be scanned;
 * elsewhere no name begins. The text of several blocks may be given as one, as a page's `textContent`
 * has it: there a word may begin and end inside of what looks like one, "spokeLavrovBack".
 *
 * It reads every character of a page, so it is written for speed: a regular expression finds
 * the places whose two characters may begin a name, and only from there on are words hashed.
 */
export function sieveOf(index: AliasIndex): Sieve {
  const pattern = new RegExp(index.starts, 'g');
  return (text, one) => {
    const places: number[] = [];
    for (pattern.lastIndex = 0; pattern.test(text);) {
      const place = pattern.lastIndex - 1;
      if (!nameBegins(index, text, place)) continue;
      places.push(place);
      if (one) break;
    }
    return places;
  };
}

/** Whether a name begins at this place, wherever its last word may end. */
function nameBegins(index: AliasIndex, text: string, start: number): boolean {
  const { bloom } = index;
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
        holds(index, extended, extend(beforeSecond, hash.second), lower)
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
