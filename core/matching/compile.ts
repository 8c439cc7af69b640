import { CAPITALISED, tokenize, Tokens } from '../text/tokens.ts';
import type { AliasIndex, Entry, NameKind } from './alias-index.ts';
import { MAX_SUBJECTS, packEntry, unpackEntry } from './alias-index.ts';
import { Sequence } from './sequence.ts';

/** A subject with the names to spot. */
export interface NamedSubject {
  /** Identifies the subject in the corpus; ASCII. */
  key: string;
  event: boolean;
  names: readonly { value: string; kind: NameKind; policy: 'distinctive' | 'common' }[];
}

interface Compiled {
  first: number;
  second: number;
  entry: number;
}

/** Bits of the prefix filter for each prefix: 8 let about one word in eight pass. */
const PREFIX_BITS = 8;

function powerOfTwo(atLeast: number): number {
  return atLeast <= 1 ? 0 : 32 - Math.clz32(atLeast - 1);
}

/**
 * Compiles the names of all subjects into one index. A name without any word is left out;
 * of one subject's equal names the most certain counts.
 */
export function compileIndex(subjects: readonly NamedSubject[]): AliasIndex {
  if (subjects.length > MAX_SUBJECTS) {
    throw new RangeError(`an index holds at most ${MAX_SUBJECTS} subjects`);
  }
  const compiled = new Map<string, Compiled>();
  const prefixHashes = new Set<number>();
  const tokens = new Tokens();
  const sequence = new Sequence();
  let longest = 0;

  subjects.forEach(({ event, names }, subject) => {
    for (const { value, kind, policy } of names) {
      tokenize(value, tokens);
      if (tokens.count === 0) continue;
      longest = Math.max(longest, tokens.count);
      let capitals = 0;
      sequence.clear();
      for (let index = 0; index < tokens.count; index++) {
        sequence.extend(tokens, index);
        prefixHashes.add(sequence.first);
        if ((tokens.flags[index] as number) & CAPITALISED) capitals |= 1 << index;
      }
      const { first, second } = sequence;
      const entry = { subject, capitals, kind, common: policy === 'common', event };
      const key = `${first} ${second} ${subject}`;
      const known = compiled.get(key);
      const merged = known ? moreCertain(unpackEntry(known.entry), entry) : entry;
      compiled.set(key, { first, second, entry: packEntry(merged) });
    }
  });
  return {
    longest,
    ...layOutBuckets([...compiled.values()]),
    prefixes: filterOf(prefixHashes),
    subjects: subjects.map(({ key }) => key),
  };
}

/** Of two readings of the same words the distinctive one; capitals that both demand. */
function moreCertain(a: Entry, b: Entry): Entry {
  const certain = a.common && !b.common ? b : a;
  return { ...certain, capitals: a.capitals & b.capitals };
}

function layOutBuckets(
  compiled: readonly Compiled[],
): Pick<AliasIndex, 'bucketBits' | 'heads' | 'fingerprints' | 'entries'> {
  const bucketBits = powerOfTwo(compiled.length);
  const mask = (1 << bucketBits) - 1;
  const heads = new Uint32Array((1 << bucketBits) + 1);
  for (const { first } of compiled) {
    const next = (first & mask) + 1;
    heads[next] = (heads[next] as number) + 1;
  }
  for (let bucket = 1; bucket < heads.length; bucket++) {
    heads[bucket] = (heads[bucket] as number) + (heads[bucket - 1] as number);
  }
  const free = heads.slice();
  const fingerprints = new Uint32Array(compiled.length);
  const entries = new Uint32Array(compiled.length);
  for (const { first, second, entry } of compiled) {
    const at = free[first & mask] as number;
    free[first & mask] = at + 1;
    fingerprints[at] = second;
    entries[at] = entry;
  }
  return { bucketBits, heads, fingerprints, entries };
}

function filterOf(hashes: ReadonlySet<number>): Uint32Array {
  const words = 1 << powerOfTwo(Math.max(1, (hashes.size * PREFIX_BITS) / 32));
  const filter = new Uint32Array(words);
  for (const hash of hashes) {
    const bit = (hash >>> 5) & (words - 1);
    filter[bit] = (filter[bit] as number) | (1 << (hash & 31));
  }
  return filter;
}
