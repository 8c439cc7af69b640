import { describe, expect, it } from 'vitest';

import type { QuoteRow } from '../../../core/corpus/rows.ts';
import type { CorpusDatabase } from '../../../data/database.ts';
import { importPack } from '../../../data/import-pack.ts';
import { readFacts } from '../../../data/read-facts.ts';
import { readPacks } from '../../../data/packs.ts';
import { readActor, readEvent } from '../../../data/read-library.ts';
import { testPack } from '../../fixtures/pack.ts';
import { makeVersion1 } from '../../fixtures/schema-1.ts';
import { makeVersion4 } from '../../fixtures/schema-4.ts';
import { makeVersion5, VERSION_5 } from '../../fixtures/schema-5.ts';
import { contents, freshDatabase, freshName } from './open-database.ts';

/** Opens a database whose upgrade ends as it writes, as where the browser ends. */
async function endedInTheMiddle(database: CorpusDatabase): Promise<void> {
  database.ways.hook('creating', () => {
    throw new Error('ended here');
  });
  await expect(database.open()).rejects.toThrow('ended here');
  database.close();
}

/** The database as the browser has it, in whatever version. */
function rawDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
}

/** A database that version 1 of the schema left, opened by the schema of today. */
async function openedFromVersion1() {
  const name = freshName();
  await makeVersion1(name);
  return freshDatabase(name);
}

describe('a database that version 1 of the schema left', () => {
  it('keeps its packs', async () => {
    const database = await openedFromVersion1();
    const packs = await database.packs.toArray();
    expect(packs.map(({ id, metadata }) => [id, metadata.revision])).toEqual([['old-pack', 3]]);
  });

  it('has them turned on, in an order', async () => {
    const database = await openedFromVersion1();
    expect(await database.packs.toArray()).toMatchObject([{ enabled: true, order: 0 }]);
  });

  it('gives the facts that it holds', async () => {
    const database = await openedFromVersion1();
    const facts = await readFacts(database, 'old-pack/odo-fern');
    expect(facts?.subject.name).toEqual({ en: 'Odo Fern' });
    expect(facts?.stances.map(({ summary }) => summary)).toEqual([{ en: 'Likes it.' }]);
    expect(facts?.quotes.map(({ text }) => text)).toEqual(['Moss is patient.']);
    expect(facts?.sources['old-pack/almanac']?.url).toBe('https://almanac.example/');
  });

  it('finds its stances by their evidence, as it would had they come today', async () => {
    const { stances } = await openedFromVersion1();
    const found = await stances.where('evidence').equals('old-pack/fern-moss').toArray();
    expect(found).toMatchObject([{ key: 'old-pack/fern-for-moss', assessors: [] }]);
  });

  it('takes in further packs', async () => {
    const database = await openedFromVersion1();
    await importPack(database, testPack());
    expect(await database.packs.count()).toBe(2);
  });
});

describe('a database that version 4 of the schema left', () => {
  it('gives an event the words that were said at it', async () => {
    const name = freshName();
    await makeVersion4(name);
    const record = await readEvent(freshDatabase(name), 'fair-pack/moss-fair');
    expect(record?.said.quotes.map(({ text }) => text)).toEqual(['Moss is patient.']);
  });
});

describe('a database that version 5 of the schema left', () => {
  async function openedFromVersion5() {
    const name = freshName();
    await makeVersion5(name);
    return freshDatabase(name);
  }

  it('gives an actor the words that were said to it, and those that it passed on', async () => {
    const database = await openedFromVersion5();
    const wordsOf = async (id: string) => {
      const record = await readActor(database, `post-pack/${id}`);
      return [record?.saidTo, record?.passedOn].map((words) =>
        words?.quotes.map(({ text }) => text),
      );
    };
    expect(await wordsOf('ida-moor')).toEqual([['Rain.'], ['Snow.']]);
    // The one who says them has passed them on too: they are its own.
    expect(await wordsOf('odo-fern')).toEqual([[], []]);
  });

  it('has all that it had, and exports it as before', async () => {
    const database = await openedFromVersion5();
    const { ways, ...rows } = await contents(database);
    expect(ways).toHaveLength(2);
    const before = Object.entries(VERSION_5).map(([store, { rows }]) => [store, rows]);
    expect(rows).toEqual(Object.fromEntries(before));
    const [kept] = await readPacks(database);
    expect(kept?.pack.sources[0]?.quotes).toEqual(
      ['says-fog', 'says-rain', 'says-snow'].map((id) =>
        VERSION_5['quotes']?.rows
          .map((row) => (row as QuoteRow).value)
          .find((one) => one.id === id),
      ),
    );
  });

  it('is as it would be had its packs come today', async () => {
    const database = await openedFromVersion5();
    const [kept] = await readPacks(database);
    if (!kept) throw new Error('the pack has gone');
    const today = freshDatabase();
    await importPack(today, kept.pack);
    expect(await database.ways.toArray()).toEqual(await today.ways.toArray());
    expect(await importPack(database, kept.pack)).toEqual({ written: 0, removed: 0 });
  });

  it('is as before where the upgrade ends in the middle, and can be upgraded then', async () => {
    const name = freshName();
    await makeVersion5(name);
    await endedInTheMiddle(freshDatabase(name));
    const raw = await rawDatabase(name);
    expect(raw.version).toBe(50);
    expect([...raw.objectStoreNames]).toEqual(Object.keys(VERSION_5).toSorted());
    raw.close();
    expect(await freshDatabase(name).ways.count()).toBe(2);
  });
});

describe.each([
  ['1', makeVersion1],
  ['4', makeVersion4],
  ['5', makeVersion5],
])('a database that version %s of the schema left', (_, make) => {
  it('has the same stores and indexes as one made today', async () => {
    const name = freshName();
    await make(name);
    const [old, today] = [freshDatabase(name), freshDatabase()];
    /** Each store with its key and its indexes, as the browser has them. */
    const storesOf = async (database: typeof old) => {
      await database.open();
      const raw = database.backendDB();
      const names = [...raw.objectStoreNames];
      const transaction = raw.transaction(names);
      return names.map((name) => {
        const store = transaction.objectStore(name);
        const indexes = [...store.indexNames].map((index) => store.index(index));
        return {
          name,
          keyPath: store.keyPath,
          indexes: indexes.map(({ keyPath, multiEntry, unique }) => [keyPath, multiEntry, unique]),
        };
      });
    };
    expect(await storesOf(old)).toEqual(await storesOf(today));
  });
});
