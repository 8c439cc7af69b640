import type { AliasIndex } from './alias-index.ts';
import type { CompiledNames } from './compiled-names.ts';
import { bitsBelow, CAPITALS, COMMON, isAcronym, TRAIT_KINDS } from './entry.ts';

/** Most names in a bucket, on average: fewer buckets make the index smaller, and it slower. */
const BUCKET_LOAD = 8;

export type Buckets = Pick<AliasIndex, 'heads' | 'entries' | 'hashes' | 'moreHashes' | 'traits'>;

/** Empty buckets for so many names. */
export function bucketsFor(names: number): Buckets {
  let size = 1;
  while (size * BUCKET_LOAD < names) size *= 2;
  return {
    heads: new Uint32Array(size + 1),
    entries: new Uint32Array(0),
    hashes: new Uint16Array(0),
    moreHashes: new Uint8Array(0),
    traits: new Uint16Array(0),
  };
}

/**
 * The buckets with names put behind those that are in them, for subjects numbered below
 * `subjects`; those in them are of subjects numbered below `before`. Of one subject's equal names
 * the most certain counts.
 */
export function fill(
  buckets: Buckets,
  names: CompiledNames,
  before: number,
  subjects: number,
): Buckets {
  const { rows, ends } = inBuckets(names, buckets.heads.length - 1);
  const { traits, numberOf } = numbered(buckets.traits, names, rows);
  const size = buckets.entries.length + rows.length;
  const heads = new Uint32Array(buckets.heads.length);
  const entries = new Uint32Array(size);
  const hashes = new Uint16Array(size);
  const moreHashes = new Uint8Array(size);

  const oldTraitBits = bitsBelow(buckets.traits.length);
  const oldTraits = ~(-1 << oldTraitBits);
  const oldSubjects = ~(-1 << bitsBelow(before));
  const traitBits = bitsBelow(traits.length);
  const shift = traitBits + bitsBelow(subjects);

  let at = 0;
  let from = 0;
  for (let bucket = 0; bucket + 1 < heads.length; bucket++) {
    const end = buckets.heads[bucket + 1] as number;
    for (let old = buckets.heads[bucket] as number; old < end; old++) {
      const entry = buckets.entries[old] as number;
      const subject = (entry >>> oldTraitBits) & oldSubjects;
      entries[at] = (entry & oldTraits) | (subject << traitBits) | ((entry >>> shift) << shift);
      hashes[at] = buckets.hashes[old] as number;
      moreHashes[at++] = buckets.moreHashes[old] as number;
    }
    for (; from < (ends[bucket] as number); from++) {
      const row = rows[from] as number;
      const second = names.second[row] as number;
      const trait = numberOf[names.traits[row] as number] as number;
      const subject = names.subjects[row] as number;
      entries[at] = trait | (subject << traitBits) | ((second >>> shift) << shift);
      hashes[at] = second;
      moreHashes[at++] = second >>> 16;
    }
    heads[bucket + 1] = at;
  }
  return { heads, entries, hashes, moreHashes, traits };
}

/**
 * Names by bucket, in the order in which they were added: their rows, and where those of each
 * bucket end. Of one subject's equal names one is left, which says what all of them say.
 */
function inBuckets(
  names: CompiledNames,
  buckets: number,
): { rows: Uint32Array; ends: Uint32Array } {
  const { first, count } = names;
  const mask = buckets - 1;
  const ends = new Uint32Array(buckets);
  for (let row = 0; row < count; row++) {
    const bucket = (first[row] as number) & mask;
    ends[bucket] = (ends[bucket] as number) + 1;
  }
  let sum = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const own = ends[bucket] as number;
    ends[bucket] = sum;
    sum += own;
  }
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    const bucket = (first[row] as number) & mask;
    const at = ends[bucket] as number;
    rows[at] = row;
    ends[bucket] = at + 1;
  }
  let left = 0;
  let at = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const begin = left;
    for (; at < (ends[bucket] as number); at++) {
      const row = rows[at] as number;
      if (!mergedInto(names, rows, begin, left, row)) rows[left++] = row;
    }
    ends[bucket] = left;
  }
  return { rows: rows.subarray(0, left), ends };
}

/** Merges a name with an equal one of its subject between `begin` and `end`, where there is one. */
function mergedInto(
  { first, second, subjects, traits }: CompiledNames,
  rows: Uint32Array,
  begin: number,
  end: number,
  row: number,
): boolean {
  for (let at = end - 1; at >= begin; at--) {
    const other = rows[at] as number;
    // A subject's names lie together.
    if (subjects[other] !== subjects[row]) return false;
    if (first[other] !== first[row] || second[other] !== second[row]) continue;
    traits[other] = moreCertain(traits[other] as number, traits[row] as number);
    return true;
  }
  return false;
}

/**
 * Of two readings of the same words the distinctive one, and of those the one that is no acronym:
 * "Isil" is written so too; capitals that both demand.
 */
function moreCertain(a: number, b: number): number {
  const differ = (a ^ b) & COMMON;
  const other = differ ? a & COMMON : isAcronym(a);
  return ((other ? b : a) & ~CAPITALS) | (a & b & CAPITALS);
}

/** The traits that are there, and behind them those that names bring; and the number of each. */
function numbered(
  known: Uint16Array,
  { traits }: CompiledNames,
  rows: Uint32Array,
): { traits: Uint16Array; numberOf: Int16Array } {
  const all = Array.from(known);
  const numberOf = new Int16Array(TRAIT_KINDS).fill(-1);
  all.forEach((trait, number) => {
    numberOf[trait] = number;
  });
  for (let at = 0; at < rows.length; at++) {
    const trait = traits[rows[at] as number] as number;
    if (numberOf[trait] !== -1) continue;
    numberOf[trait] = all.length;
    all.push(trait);
  }
  return { traits: Uint16Array.from(all), numberOf };
}
