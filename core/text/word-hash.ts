import { fold } from './fold.ts';

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

/** Takes a hash over a character that folds to several units. */
export function hashCompound(
  hash: number,
  character: string,
  extend: (hash: number, unit: number) => number,
): number {
  let extended = hash;
  for (const unit of fold(character)) extended = extend(extended, unit.charCodeAt(0));
  return extended;
}
