import { fold } from '../text/fold.ts';
import { CAPITALISED, tokenize, Tokens } from '../text/tokens.ts';
import { FIRST_SEED, hashFirst } from '../text/word-hash.ts';
import type { AliasIndex, Entry, NameKind } from './alias-index.ts';
import { MAX_SUBJECTS, packEntry, unpackEntry } from './alias-index.ts';
import { filterOf } from './filter.ts';
import { mattersOf } from './event-matter.ts';
import { languagesOf, writtenForms } from './inflect/variants.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { extendFirst, extendSecond } from './sequence.ts';
import { startPattern } from './start-pattern.ts';
import { admitStart, START_WORDS } from './word-starts.ts';

/** A subject with the names to spot. */
export interface NamedSubject {
  /** Identifies the subject in the corpus; ASCII. */
  key: string;
  event: boolean;
  /** What is known of it, packed as in facts.ts; a person of no title where left out. */
  facts?: number;
  names: readonly NameToSpot[];
}

export interface NameToSpot {
  value: string;
  kind: NameKind;
  policy: 'distinctive' | 'common';
  /** BCP 47; without it, the name is spotted as it is written only. */
  lang?: string;
}

interface Compiled {
  first: number;
  second: number;
  entry: number;
}

/** Names in a bucket, on average: fewer buckets make the index smaller, and it slower. */
const BUCKET_LOAD = 4;

/**
 * Compiles the names of all subjects, and the forms in which their languages write them, into
 * one index. A name without any word is left out;
 * of one subject's equal names the most certain counts. Subjects are numbered in the order
 * given; the same subjects in the same order give the same index.
 */
export function compileIndex(subjects: readonly NamedSubject[]): AliasIndex {
  if (subjects.length > MAX_SUBJECTS) {
    throw new RangeError(`an index holds at most ${MAX_SUBJECTS} subjects`);
  }
  const compiled: Compiled[] = [];
  const filtered = new Set<number>();
  const starts = new Uint32Array(START_WORDS);
  const tokens = new Tokens();

  const languages = languagesOf(subjects);

  subjects.forEach((named, subject) => {
    const { event } = named;
    const own = new Map<number, Compiled>();
    for (const { value, kind, policy, clitic } of writtenForms(named, languages)) {
      tokenize(value, tokens);
      if (tokens.count === 0) continue;
      let capitals = 0;
      let first = 0;
      let second = 0;
      for (let index = 0; index < tokens.count; index++) {
        const word = tokens.first[index] as number;
        first = extendFirst(first, word);
        second = extendSecond(second, tokens.second[index] as number);
        filtered.add(first);
        if (index > 0) filtered.add(extendFirst(0, word));
        if ((tokens.flags[index] as number) & CAPITALISED) capitals |= 1 << index;
      }
      const opening = fold(value.slice(tokens.starts[0], tokens.ends[0]));
      admitStart(starts, opening, (capitals & 1) !== 0);
      const entry = { subject, capitals, kind, common: policy === 'common', event, clitic };
      const known = own.get(first);
      const merged =
        known?.second === second ? moreCertain(unpackEntry(known.entry), entry) : entry;
      own.set(first, { first, second, entry: packEntry(merged) });
    }
    compiled.push(...own.values());
  });
  const buckets = layOutBuckets(compiled);
  const matters = mattersOf(subjects);
  const facts = Uint32Array.from(
    subjects.flatMap((subject, number) => [subject.facts ?? 0, matters[number] as number]),
  );
  const keys = subjects.map(({ key }) => key);
  return {
    revision: revisionOf({ ...buckets, facts }, keys),
    ...buckets,
    filter: filterOf(filtered),
    starts: startPattern(starts),
    facts,
    lexicon: lexicon(),
  };
}

/** Of two readings of the same words the distinctive one; capitals that both demand. */
function moreCertain(a: Entry, b: Entry): Entry {
  const certain = a.common && !b.common ? b : a;
  return { ...certain, capitals: a.capitals & b.capitals };
}

type Buckets = Pick<AliasIndex, 'heads' | 'fingerprints' | 'entries'>;

function layOutBuckets(compiled: readonly Compiled[]): Buckets {
  let size = 1;
  while (size * BUCKET_LOAD < compiled.length) size *= 2;
  const mask = size - 1;
  const heads = new Uint32Array(size + 1);
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
  return { heads, fingerprints, entries };
}

function revisionOf(
  { fingerprints, entries, facts }: Pick<AliasIndex, 'fingerprints' | 'entries' | 'facts'>,
  keys: readonly string[],
): number {
  let hash = FIRST_SEED;
  for (const column of [fingerprints, entries, facts]) {
    for (const value of column) hash = hashFirst(hash, value);
  }
  for (const key of keys) {
    for (let at = 0; at < key.length; at++) hash = hashFirst(hash, key.charCodeAt(at));
  }
  return hash >>> 0;
}
