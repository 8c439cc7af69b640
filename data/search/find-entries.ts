import { type Days, daysBetween, overlap } from '../../core/search/days.ts';
import { partsOfEntryId } from '../../core/search/entries.ts';
import { type Group, GROUPS, type Search } from '../../core/search/results.ts';
import type { Key } from '../../core/corpus/key.ts';
import type { FoundEntry } from './names-index.ts';

interface Score {
  words: number;
  score: number;
  days: Days | undefined;
}

/** What was found of one group: how many, and the keys of the best. */
export interface FoundKeys {
  total: number;
  keys: Key[];
}

/** The groups that a search asks for. */
export function wanted({ groups }: Search): ReadonlySet<Group> {
  return new Set(groups.length > 0 ? groups : GROUPS);
}

/**
 * The entries that have the most words of a query, the best first, by group; with dates, only
 * what has a date between them. `byWord` is what each word has found.
 */
export function findEntries(
  byWord: Iterable<readonly FoundEntry[]>,
  search: Search,
): Map<Group, FoundKeys> {
  const groups = wanted(search);
  const found = new Map<Group, FoundKeys>();
  for (const id of mostWordsFirst(scored(byWord), search)) {
    const { group, key } = partsOfEntryId(id);
    if (!groups.has(group)) continue;
    const keys = found.get(group) ?? { total: 0, keys: [] };
    keys.total++;
    if (keys.keys.length < search.most) keys.keys.push(key);
    found.set(group, keys);
  }
  return found;
}

function scored(byWord: Iterable<readonly FoundEntry[]>): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const results of byWord) {
    const counted = new Set<string>();
    for (const { id, score, days } of results.toSorted((a, b) => b.score - a.score)) {
      if (counted.has(id)) continue;
      counted.add(id);
      const before = scores.get(id) ?? { words: 0, score: 0, days };
      before.words++;
      before.score += score;
      scores.set(id, before);
    }
  }
  return scores;
}

/** Ids of those that have the most words, the best first. */
function mostWordsFirst(scores: ReadonlyMap<string, Score>, { from, to }: Search): string[] {
  const dated = from !== undefined || to !== undefined;
  const between = daysBetween(from, to);
  const admitted = [...scores].filter(
    ([, { days }]) => !dated || (days !== undefined && overlap(days, between)),
  );
  const mostWords = admitted.reduce((most, [, { words }]) => Math.max(most, words), 0);
  return admitted
    .filter(([, { words }]) => words === mostWords)
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([id]) => id);
}
