import type { Table } from 'dexie';

import { type Key, keyOf } from '../core/corpus/key.ts';
import type { Way } from '../core/corpus/way.ts';
import {
  gatherActor,
  gatherEvent,
  gatherSource,
  gatherTopic,
  gatherWords,
} from '../core/library/gather-records.ts';
import type { LibraryCorpus } from '../core/library/library-corpus.ts';
import type {
  ActorRecord,
  EventRecord,
  SomeWords,
  SourceRecord,
  TopicRecord,
} from '../core/library/records.ts';
import type { CorpusDatabase } from './database.ts';
import { wordsOf } from './event-words.ts';
import { corpusIn } from './read-facts.ts';
import { inBatches } from './search/batches.ts';

/** What the library's views show of one thing, each read at one moment. */

/**
 * How many of others' words come at once: an agency passes on words by the ten thousand. At first no
 * more than takes as long as the rest of the view.
 */
const AT_FIRST = 200;
const LATER = 1_000;

export function readActor(database: CorpusDatabase, key: Key): Promise<ActorRecord | undefined> {
  return reading(database, (corpus) => gatherActor(corpus, key));
}

/** Others' words in which an actor has a part, after the first so many. */
export function readWords(
  database: CorpusDatabase,
  key: Key,
  way: Way,
  after: number,
): Promise<SomeWords> {
  return reading(database, (corpus) => gatherWords(corpus, key, way, after));
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
  const { subjects, topics, sources, quotes, stances, ways } = database;
  const corpus = corpusIn(database);
  return {
    ...corpus,
    stancesOn: (topic) => stances.where('topic').equals(topic).toArray(),
    stancesIn: (source) => stances.where('source').equals(source).toArray(),
    stancesAssessedBy: (actor) => stances.where('assessors').equals(actor).toArray(),
    stancesProvedBy: (quotes) =>
      stances
        .where('evidence')
        .anyOf([...quotes])
        .toArray(),
    quotesIn: (source) => quotes.where('source').equals(source).toArray(),
    wordsWith: async (actor, way, after) => {
      const all = ways.where(way).between([actor, -Infinity], [actor, Infinity]);
      const [total, keys] = await Promise.all([
        all.count(),
        all
          .clone()
          .reverse()
          .offset(after)
          .limit(after === 0 ? AT_FIRST : LATER)
          .primaryKeys(),
      ]);
      return { rows: await corpus.quotes(keys), total };
    },
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
