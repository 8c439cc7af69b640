import { fold } from './fold.ts';
import { COMPOUND } from './units.ts';

/** Two independent 32-bit hashes of a folded word, unit by unit. */
export interface WordHash {
  first: number;
  second: number;
}

/** The first hash of no unit. */
export const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x9747b28c;

/** That of no unit, to be taken on. */
export function newHash(): WordHash {
  return { first: FIRST_SEED, second: SECOND_SEED };
}

/** Takes a hash over one unit of a word, as `foldUnit` has it of the character at a place. */
export function hashUnit(hash: WordHash, unit: number, text: string, at: number): void {
  if (unit > COMPOUND) {
    hash.first = hashFirst(hash.first, unit);
    // Like FNV-1a, with MurmurHash2's multiplier and a shift.
    const mixed = Math.imul(hash.second ^ unit, 0x5bd1e995);
    hash.second = mixed ^ (mixed >>> 15);
  } else if (unit === COMPOUND) {
    for (const letter of fold(text.charAt(at))) hashUnit(hash, letter.charCodeAt(0), letter, 0);
  }
}

/** FNV-1a. */
export function hashFirst(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
