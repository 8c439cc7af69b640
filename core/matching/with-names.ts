import { hashFirst } from '../text/word-hash.ts';
import type { AliasIndex } from './alias-index.ts';
import { fill } from './buckets.ts';
import type { NamedSubject } from './compile.ts';
import type { CompiledNames } from './compiled-names.ts';
import { mattersOf, type States } from './event-matter.ts';
import { withFacts } from './facts-table.ts';
import { addTo } from './filter.ts';

/**
 * An index with more subjects, whose names have been compiled, and which are numbered from the
 * highest number on. Where names may begin is left as it was. `states` are those that the
 * subjects may be about.
 */
export function withNames(
  index: AliasIndex,
  names: CompiledNames,
  subjects: readonly NamedSubject[],
  states: States,
): AliasIndex {
  const known = index.facts.length;
  const matters = mattersOf(subjects, states, known);
  const pairs = new Uint32Array(subjects.length * 2);
  subjects.forEach((subject, at) => {
    pairs[at * 2] = subject.facts ?? 0;
    pairs[at * 2 + 1] = matters[at] as number;
  });
  const buckets = fill(index, names, known, known + subjects.length);
  const bloom = index.bloom.slice();
  names.filtered.forEach((hash) => addTo(bloom, hash));
  const revision = revisionAfter(index.revision, names, pairs, subjects);
  return { ...index, ...buckets, bloom, ...withFacts(index, pairs), revision };
}

function revisionAfter(
  revision: number,
  { count, second, subjects: numbers, traits }: CompiledNames,
  facts: Uint32Array,
  subjects: readonly NamedSubject[],
): number {
  let hash = revision;
  for (let row = 0; row < count; row++) {
    hash = hashFirst(hash, second[row] as number);
    hash = hashFirst(hash, (numbers[row] as number) ^ ((traits[row] as number) << 18));
  }
  for (const fact of facts) hash = hashFirst(hash, fact);
  for (const { key } of subjects) {
    for (let at = 0; at < key.length; at++) hash = hashFirst(hash, key.charCodeAt(at));
  }
  return hash >>> 0;
}
