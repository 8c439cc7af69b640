import { ACRONYM, type AliasIndex, type Entry } from './alias-index.ts';

/**
 * An entry in 32 bits, from the lowest: the number of its traits, the number of its subject, each
 * in as many bits as the highest number of the index needs, and the name's second hash in what is
 * left.
 *
 * Traits in 13 bits: for each of the first six words whether it must be capitalised, whether the
 * name is common, whether the subject is an event, the letters before the name in its first word
 * (2), the name's kind (3).
 */
export const CAPITALS = 0x3f;
export const COMMON = 1 << 6;
export const EVENT = 1 << 7;
const CLITIC_SHIFT = 8;
const KIND_SHIFT = 10;
/** So many different traits there may be. */
export const TRAIT_KINDS = 1 << 13;

export function packTraits({
  capitals,
  kind,
  common,
  event,
  clitic,
}: Omit<Entry, 'subjectNumber'>): number {
  return (
    (capitals & CAPITALS) |
    (kind << KIND_SHIFT) |
    (common ? COMMON : 0) |
    (event ? EVENT : 0) |
    (clitic << CLITIC_SHIFT)
  );
}

/** Whether the name that has these traits is an acronym. */
export function isAcronym(traits: number): boolean {
  return traits >>> KIND_SHIFT === ACRONYM;
}

/** Of how many bits numbers below this are. */
export function bitsBelow(count: number): number {
  return 32 - Math.clz32(count - 1);
}

/** An entry, unless all that is kept of its name's second hash beside the lowest bits is another. */
export function unpackEntry(
  { entries, moreHashes, traits, facts }: AliasIndex,
  at: number,
  second: number,
): Entry | undefined {
  const entry = entries[at] as number;
  const traitBits = bitsBelow(traits.length);
  const hashShift = traitBits + bitsBelow(facts.length);
  if (moreHashes[at] !== ((second >>> 16) & 0xff) || (entry ^ second) >>> hashShift) {
    return undefined;
  }
  const trait = traits[entry & ~(-1 << traitBits)] as number;
  return {
    subjectNumber: (entry & ~(-1 << hashShift)) >>> traitBits,
    capitals: trait & CAPITALS,
    kind: trait >>> KIND_SHIFT,
    common: (trait & COMMON) !== 0,
    event: (trait & EVENT) !== 0,
    clitic: (trait >>> CLITIC_SHIFT) & 3,
  };
}
