import { describe, expect, it } from 'vitest';

import { importPack } from '../../../data/import-pack.ts';
import { readFacts } from '../../../data/read-facts.ts';
import { readEvent } from '../../../data/read-library.ts';
import { testPack } from '../../fixtures/pack.ts';
import { makeVersion1 } from '../../fixtures/schema-1.ts';
import { makeVersion4 } from '../../fixtures/schema-4.ts';
import { freshDatabase, freshName } from './open-database.ts';

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

describe.each([
  ['1', makeVersion1],
  ['4', makeVersion4],
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
