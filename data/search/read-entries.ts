import type { Key } from '../../core/corpus/key.ts';
import { type Entry, sourceEntry, subjectEntry, topicEntry } from '../../core/search/entries.ts';
import type { CorpusDatabase } from '../database.ts';
import { inBatches } from './batches.ts';

/** Everything that is searched by its name; `counts` says how often each is quoted. */
export async function readEntries(
  { subjects, topics, sources }: CorpusDatabase,
  counts: ReadonlyMap<Key, number>,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  const quotes = (key: Key): number => counts.get(key) ?? 0;
  await inBatches(subjects, (row) => entries.push(subjectEntry(row, quotes(row.key))));
  await inBatches(topics, (row) => entries.push(topicEntry(row, quotes(row.key))));
  await inBatches(sources, (row) => entries.push(sourceEntry(row, quotes(row.key))));
  return entries;
}
