import type { Table } from 'dexie';

import type { Key } from '../core/corpus/key.ts';
import type { DirectoryEntry, DirectoryPage } from '../core/library/directory.ts';
import { sourceEntry, subjectEntry, topicEntry } from '../core/library/directory-entry.ts';
import type { EntryCounts, Totals } from '../core/library/records.ts';
import type { ListName } from '../core/library/route.ts';
import type { CorpusDatabase } from './database.ts';
import { wordsOf } from './event-words.ts';

/** So many rows are read at once: a background that reads all of a large corpus holds all of it. */
const PAGE = 2_000;

/** A page of a list, in the order of keys, from the first key after the given one. */
export async function readDirectory(
  database: CorpusDatabase,
  list: ListName,
  locale: string,
  after: Key | undefined,
): Promise<DirectoryPage> {
  switch (list) {
    case 'topics':
      return pageOf(await rowsAfter(database.topics, after), (row) => topicEntry(row, locale));
    case 'sources':
      return pageOf(await rowsAfter(database.sources, after), sourceEntry);
    case 'actors':
    case 'events':
      return pageOf(await rowsAfter(database.subjects, after), (row) =>
        (row.type === 'event') === (list === 'events') ? subjectEntry(row, locale) : undefined,
      );
  }
}

function rowsAfter<T>(table: Table<T, Key>, after: Key | undefined): PromiseLike<T[]> {
  return (after === undefined ? table.orderBy(':id') : table.where(':id').above(after))
    .limit(PAGE)
    .toArray();
}

function pageOf<T extends { key: Key }>(
  rows: readonly T[],
  entryOf: (row: T) => DirectoryEntry | undefined,
): DirectoryPage {
  const entries = rows.flatMap((row) => entryOf(row) ?? []);
  const last = rows.at(-1);
  return rows.length < PAGE || !last ? { entries } : { entries, next: last.key };
}

/** How many quotes and stances there are of each thing of a list, counted as its view shows them. */
export async function countFor(
  database: CorpusDatabase,
  list: ListName,
  keys: readonly Key[],
): Promise<Record<Key, EntryCounts>> {
  const counts = await Promise.all(
    keys.map(async (key): Promise<[Key, EntryCounts]> => [
      key,
      await (list === 'events' ? countEvent(database, key) : countBy(database, COLUMNS[list], key)),
    ]),
  );
  return Object.fromEntries(counts);
}

/** By which indexes the quotes and stances of a list's things are found. */
const COLUMNS = {
  actors: ['speakers', 'actor'],
  topics: ['topics', 'topic'],
  sources: ['source', 'source'],
} as const;

async function countBy(
  { quotes, stances }: CorpusDatabase,
  [quotesBy, stancesBy]: (typeof COLUMNS)[keyof typeof COLUMNS],
  key: Key,
): Promise<EntryCounts> {
  const [spoken, held] = await Promise.all([
    quotes.where(quotesBy).equals(key).count(),
    stances.where(stancesBy).equals(key).count(),
  ]);
  return { quotes: spoken, stances: held };
}

async function countEvent(database: CorpusDatabase, key: Key): Promise<EntryCounts> {
  const row = await database.subjects.get(key);
  const found = row ? wordsOf(database, row).map((quotes) => quotes.primaryKeys()) : [];
  return { quotes: new Set((await Promise.all(found)).flat()).size, stances: 0 };
}

/** How much the corpus holds. */
export async function readTotals(database: CorpusDatabase): Promise<Totals> {
  const { packs, subjects, topics, sources, quotes, stances } = database;
  return database.transaction('r', database.tables, async () => {
    const events = await subjects.filter(({ type }) => type === 'event').count();
    return {
      actors: (await subjects.count()) - events,
      events,
      topics: await topics.count(),
      sources: await sources.count(),
      quotes: await quotes.count(),
      stances: await stances.count(),
      packs: (await packs.filter(({ enabled }) => enabled).toArray()).map(({ id, metadata }) => ({
        id,
        title: metadata.title,
      })),
    };
  });
}
