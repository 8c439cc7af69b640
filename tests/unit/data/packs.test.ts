import type { Table } from 'dexie';
import { describe, expect, it } from 'vitest';

import { rowsOf } from '../../../core/corpus/rows.ts';
import type { Pack } from '../../../core/pack/pack.ts';
import { validatePack } from '../../../core/pack/validate.ts';
import { bringInAll } from '../../../data/bring-in-all.ts';
import type { CorpusDatabase } from '../../../data/database.ts';
import { importPack } from '../../../data/import-pack.ts';
import {
  enablePack,
  eraseAll,
  listPacks,
  orderPacks,
  readPacks,
  removePack,
} from '../../../data/packs.ts';
import { readFacts } from '../../../data/read-facts.ts';
import { corpusStamp } from '../../../data/search/stamp.ts';
import { nextRevision, PACK_ID, testPack } from '../../fixtures/pack.ts';
import { contents, freshDatabase } from './open-database.ts';

const OTHER = 'other-talks';
const QUELL = `${PACK_ID}/mara-quell`;

function otherPack(): Pack {
  const pack = testPack();
  return { ...pack, pack: { ...pack.pack, id: OTHER } };
}

async function withTwoPacks(): Promise<CorpusDatabase> {
  const database = freshDatabase();
  await importPack(database, testPack());
  await importPack(database, otherPack());
  return database;
}

/** All rows but those of the search index, which says only that it is to be made anew. */
async function corpusOf(database: CorpusDatabase): Promise<Record<string, unknown[]>> {
  const { search, ...corpus } = await contents(database);
  expect(search).toBeDefined();
  return corpus;
}

/** Lets every later write or removal in a table fail, as a full disk or the browser's end would. */
function refuse(database: CorpusDatabase, name: string): void {
  const stop = (): never => {
    throw new Error('ended here');
  };
  const table: Table = database.table(name);
  table.hook('creating', stop);
  table.hook('updating', stop);
  table.hook('deleting', stop);
}

describe('the list of packs', () => {
  it('has them in their order, with what they hold', async () => {
    const database = await withTwoPacks();
    const listed = await listPacks(database);
    const { subjects, topics, sources, quotes } = rowsOf(testPack());
    expect(listed.map(({ metadata, enabled }) => [metadata.id, enabled])).toEqual([
      [PACK_ID, true],
      [OTHER, true],
    ]);
    expect(listed[0]?.counts).toEqual({
      subjects: subjects.length,
      topics: topics.length,
      sources: sources.length,
      quotes: quotes.length,
    });
  });

  it('counts the same of a pack that is turned off', async () => {
    const database = await withTwoPacks();
    const before = await listPacks(database);
    await enablePack(database, OTHER, false);
    expect((await listPacks(database)).map(({ counts }) => counts)).toEqual(
      before.map(({ counts }) => counts),
    );
  });

  it('takes another order', async () => {
    const database = await withTwoPacks();
    await orderPacks(database, [OTHER, 'unknown']);
    expect((await listPacks(database)).map(({ metadata }) => metadata.id)).toEqual([
      OTHER,
      PACK_ID,
    ]);
  });
});

describe('a pack', () => {
  it('that is turned off is nowhere in the corpus, and comes back whole', async () => {
    const database = await withTwoPacks();
    const before = await corpusOf(database);
    const stamp = await corpusStamp(database);
    await enablePack(database, PACK_ID, false);
    expect(await readFacts(database, QUELL)).toBeUndefined();
    expect(await readFacts(database, `${OTHER}/mara-quell`)).toBeDefined();
    expect(await corpusStamp(database)).not.toBe(stamp);
    await enablePack(database, PACK_ID, true);
    expect(await corpusOf(database)).toEqual(before);
  });

  it('that is turned off stays so when a newer revision comes', async () => {
    const database = await withTwoPacks();
    await enablePack(database, PACK_ID, false);
    const next = nextRevision(() => undefined);
    await importPack(database, next);
    expect(await readFacts(database, QUELL)).toBeUndefined();
    const [kept] = await readPacks(database);
    expect([kept?.enabled, kept?.pack.pack.revision]).toEqual([false, next.pack.revision]);
  });

  it('is read whole, on or off, and valid', async () => {
    const database = await withTwoPacks();
    await enablePack(database, OTHER, false);
    const kept = await readPacks(database);
    expect(kept.map(({ enabled }) => enabled)).toEqual([true, false]);
    for (const [index, pack] of [testPack(), otherPack()].entries()) {
      const read = kept[index]?.pack as Pack;
      expect(validatePack(read)).toMatchObject({ ok: true });
      for (const [sort, rows] of Object.entries(rowsOf(pack))) {
        const others = rowsOf(read)[sort as keyof ReturnType<typeof rowsOf>];
        expect(new Set(others.map((row) => JSON.stringify(row)))).toEqual(
          new Set((rows as unknown[]).map((row) => JSON.stringify(row))),
        );
      }
    }
  });

  it('that is removed leaves nothing but that it is not wanted', async () => {
    const database = freshDatabase();
    await importPack(database, otherPack());
    const before = await corpusOf(database);
    await importPack(database, testPack());
    await removePack(database, PACK_ID);
    expect(await corpusOf(database)).toEqual({ ...before, removed: [{ id: PACK_ID }] });
    await importPack(database, testPack());
    expect(await database.removed.count()).toBe(0);
  });
});

describe('a file', () => {
  const titled = (title: string, revision: number, pack = testPack()): Pack => ({
    ...pack,
    pack: { ...pack.pack, title, revision },
  });

  it('says which packs it brought, which it replaced, and which stay because they are newer', async () => {
    const database = freshDatabase();
    await importPack(database, titled('Newer', 9));
    await importPack(database, titled('Older', 1, otherPack()));
    await enablePack(database, OTHER, false);
    const added = { ...otherPack(), pack: { ...otherPack().pack, id: 'added', title: 'Added' } };
    const packs = [titled('From the file', 2), titled('Its own', 2, otherPack()), added];
    const { arrived } = await bringInAll(
      database,
      packs.map((pack) => ({ pack })),
    );
    expect(arrived).toEqual({ imported: ['Added'], replaced: ['Older'], kept: ['Newer'] });
    const now = (await readPacks(database)).map(({ pack }) => pack.pack.title);
    expect(now).toEqual(['Newer', 'Its own', 'Added']);
  });

  it('says of what is here already, in another order, that it is imported', async () => {
    const database = await withTwoPacks();
    const pack = testPack();
    const turned = { ...pack, actors: pack.actors.toReversed(), topics: pack.topics.toReversed() };
    const { arrived } = await bringInAll(database, [{ pack: turned }]);
    expect(arrived).toEqual({ imported: [pack.pack.title], replaced: [], kept: [] });
  });

  it.each([true, false])(
    'brings back what was replaced by a newer revision, on: %s',
    async (on) => {
      const database = await withTwoPacks();
      await enablePack(database, PACK_ID, on);
      const [before] = await readPacks(database);
      const all = await corpusOf(database);
      const hostile = nextRevision((pack) => {
        pack.pack.revision = 1e9;
        pack.actors.pop();
        pack.sources = [];
        pack.events = [];
      });
      expect((await bringInAll(database, [{ pack: hostile }])).arrived.replaced).toHaveLength(1);
      expect(await corpusOf(database)).not.toEqual(all);
      await bringInAll(database, before ? [before] : [], undefined, true);
      expect(await corpusOf(database)).toEqual(all);
    },
  );
});

describe('erasing everything', () => {
  it('leaves the names of what must not come back by itself', async () => {
    const database = await withTwoPacks();
    await enablePack(database, OTHER, false);
    await eraseAll(database);
    const { removed, pending, ...others } = await corpusOf(database);
    expect(removed).toEqual([{ id: PACK_ID }, { id: OTHER }]);
    expect(pending).toMatchObject([{ settings: null }]);
    expect(Object.values(others).flat()).toEqual([]);
  });
});

describe('ended in the middle', () => {
  const changes: [string, string, (database: CorpusDatabase) => Promise<unknown>][] = [
    ['turning off', 'shelf', (database) => enablePack(database, PACK_ID, false)],
    ['turning off', 'packs', (database) => enablePack(database, PACK_ID, false)],
    ['turning on', 'stances', (database) => enablePack(database, OTHER, true)],
    ['turning on', 'packs', (database) => enablePack(database, OTHER, true)],
    ['ordering', 'packs', (database) => orderPacks(database, [OTHER])],
    ['removing', 'stances', (database) => removePack(database, PACK_ID)],
    ['removing', 'removed', (database) => removePack(database, PACK_ID)],
    [
      'bringing back',
      'packs',
      (database) =>
        bringInAll(database, [{ pack: nextRevision(() => undefined) }], undefined, true),
    ],
    ['erasing', 'removed', (database) => eraseAll(database)],
    [
      'importing',
      'packs',
      (database) => bringInAll(database, [{ pack: nextRevision(() => undefined) }]),
    ],
  ];

  it.each(changes)('%s, at the table %s, leaves everything as it was', async (_, table, change) => {
    const database = await withTwoPacks();
    await enablePack(database, OTHER, false);
    const before = await contents(database);
    refuse(database, table);
    await expect(change(database)).rejects.toThrow('ended here');
    expect(await contents(database)).toEqual(before);
  });

  it('an import of several packs brings in none of them', async () => {
    const database = freshDatabase();
    refuse(database, 'shelf');
    const packs = [{ pack: testPack() }, { pack: otherPack(), enabled: false }];
    await expect(bringInAll(database, packs)).rejects.toThrow('ended here');
    expect(Object.values(await contents(database)).flat()).toEqual([]);
  });
});
