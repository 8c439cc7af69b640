import type { Table } from 'dexie';

import type { Facts } from '../core/card/facts.ts';
import { type Corpus, gatherFacts } from '../core/card/gather-facts.ts';
import type { Key } from '../core/corpus/key.ts';
import type { CorpusDatabase } from './database.ts';

/** All facts about one subject, read at one moment; `undefined` where the corpus has it not. */
export function readFacts(database: CorpusDatabase, key: Key): Promise<Facts | undefined> {
  // As for the library: Dexie wants an async function to keep the transaction through others.
  return database.transaction('r', database.tables, async () =>
    gatherFacts(corpusIn(database), key),
  );
}

export function corpusIn(database: CorpusDatabase): Corpus {
  const { packs, subjects, topics, sources, quotes, stances } = database;
  return {
    revisionOf: async (pack) => (await packs.get(pack))?.metadata.revision,
    subjects: (keys) => rowsAt(subjects, keys),
    topics: (keys) => rowsAt(topics, keys),
    sources: (keys) => rowsAt(sources, keys),
    quotes: (keys) => rowsAt(quotes, keys),
    stancesOf: (actor) => stances.where('actor').equals(actor).toArray(),
    quotesBy: (speaker) => quotes.where('speakers').equals(speaker).toArray(),
    quotesAbout: (subject) => quotes.where('about').equals(subject).toArray(),
    withParticipant: (actor) => subjects.where('participants').equals(actor).toArray(),
  };
}

async function rowsAt<T>(table: Table<T, Key>, keys: readonly Key[]): Promise<T[]> {
  const rows = await table.bulkGet([...keys]);
  return rows.filter((row) => row !== undefined);
}
