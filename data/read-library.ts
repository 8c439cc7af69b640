import type { Table } from 'dexie';

import { type Key, keyOf } from '../core/corpus/key.ts';
import {
  gatherActor,
  gatherEvent,
  gatherSource,
  gatherTopic,
} from '../core/library/gather-records.ts';
import type { LibraryCorpus } from '../core/library/library-corpus.ts';
import type {
  ActorRecord,
  EventRecord,
  SourceRecord,
  TopicRecord,
} from '../core/library/records.ts';
import type { CorpusDatabase } from './database.ts';
import { wordsOf } from './event-words.ts';
import { corpusIn } from './read-facts.ts';
import { inBatches } from './search/batches.ts';

/** What the library's views show of one thing, each read at one moment. */

export function readActor(database: CorpusDatabase, key: Key): Promise<ActorRecord | undefined> {
  return reading(database, (corpus) => gatherActor(corpus, key));
}

export function readTopic(
  database: CorpusDatabase,
  key: Key,
  stance: Key | undefined,
): Promise<TopicRecord | undefined> {
  return reading(database, (corpus) => gatherTopic(corpus, key, stance));
}

export function readEvent(database: CorpusDatabase, key: Key): Promise<EventRecord | undefined> {
  return reading(database, (corpus) => gatherEvent(corpus, key));
}

export function readSource(database: CorpusDatabase, key: Key): Promise<SourceRecord | undefined> {
  return reading(database, (corpus) => gatherSource(corpus, key));
}

function reading<T>(
  database: CorpusDatabase,
  gather: (corpus: LibraryCorpus) => Promise<T>,
): Promise<T> {
  // Where what it is given is no async function itself, Dexie loses the transaction on the way
  // through those that are called.
  return database.transaction('r', database.tables, async () => gather(libraryIn(database)));
}

function libraryIn(database: CorpusDatabase): LibraryCorpus {
  const { subjects, topics, sources, quotes, stances } = database;
  return {
    ...corpusIn(database),
    stancesOn: (topic) => stances.where('topic').equals(topic).toArray(),
    stancesIn: (source) => stances.where('source').equals(source).toArray(),
    stancesAssessedBy: (actor) => stances.where('assessors').equals(actor).toArray(),
    stancesProvedBy: (quotes) =>
      stances
        .where('evidence')
        .anyOf([...quotes])
        .toArray(),
    quotesIn: (source) => quotes.where('source').equals(source).toArray(),
    wordsOfEvent: async (event) => {
      const row = await subjects.get(event);
      if (!row) return [];
      const found = await Promise.all(wordsOf(database, row).map((quotes) => quotes.toArray()));
      return found.flat();
    },
    topicsAbout: async (subject) => {
      // Topics are few, and no index has what they are about.
      const all = await topics.toArray();
      return all.filter(({ pack, value }) => value.about.some((id) => keyOf(pack, id) === subject));
    },
    // No index has these either.
    sourcesBy: (actor) =>
      rowsWhere(sources, ({ pack, value: { authors, publisher } }) =>
        [...authors, publisher].some((id) => id !== undefined && keyOf(pack, id) === actor),
      ),
    membersOf: (organization) =>
      rowsWhere(
        subjects,
        ({ pack, value }) =>
          'memberships' in value &&
          value.memberships.some(
            ({ organization_id: id }) => id !== undefined && keyOf(pack, id) === organization,
          ),
      ),
  };
}

/**
 * The rows of a whole table that are wanted. In batches they take less time than one after the other,
 * and are never held all at once.
 */
async function rowsWhere<T extends { key: Key }>(
  table: Table<T, Key>,
  isWanted: (row: T) => boolean,
): Promise<T[]> {
  const rows: T[] = [];
  await inBatches(table, (row) => {
    if (isWanted(row)) rows.push(row);
  });
  return rows;
}
