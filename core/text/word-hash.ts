import { fold } from './fold.ts';
import { COMPOUND, foldUnit } from './units.ts';

/**
 * Two independent 32-bit hashes of a folded word, unit by unit: FNV-1a, and a like one with
 * MurmurHash2's multiplier and a shift.
 */
export const FIRST_SEED = 0x811c9dc5;
export const SECOND_SEED = 0x9747b28c;

export function hashFirst(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashSecond(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
}

/** The first hash of the word at these offsets, half open. */
export function hashWordFirst(text: string, start: number, end: number): number {
  let hash = FIRST_SEED;
  for (let at = start; at < end; at++) {
    const folded = foldUnit(text.charCodeAt(at));
    if (folded > COMPOUND) hash = hashFirst(hash, folded);
    else if (folded === COMPOUND) {
      for (const unit of fold(text.charAt(at))) hash = hashFirst(hash, unit.charCodeAt(0));
    }
  }
  return hash;
}

/** The second hash of the word at these offsets, half open. */
export function hashWordSecond(text: string, start: number, end: number): number {
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
