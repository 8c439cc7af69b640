import 'fake-indexeddb/auto';

import { Dexie } from 'dexie';
import { describe, expect, it, onTestFinished } from 'vitest';

import { CorpusSearch } from '../../../../data/search/corpus-search.ts';
import { buildIndex } from '../../../../data/search/build-index.ts';
import { CorpusDatabase } from '../../../../data/database.ts';
import { importPack } from '../../../../data/import-pack.ts';
import { enablePack, eraseAll, orderPacks, removePack } from '../../../../data/packs.ts';
import { corpusStamp, indexIsRight } from '../../../../data/search/stamp.ts';
import { nextRevision, otherPack, PACK_ID, testPack } from '../../../fixtures/pack.ts';
import { freshDatabase, freshName } from '../open-database.ts';

const names = async (database: CorpusDatabase, text: string) => {
  const { rebuilding, groups } = await new CorpusSearch(() => database.connection()).find({
    text,
    groups: ['person'],
    most: 5,
  });
  return { rebuilding, found: groups.flatMap(({ hits }) => hits.map(({ key }) => key)) };
};

async function indexed(): Promise<CorpusDatabase> {
  const database = freshDatabase();
  await importPack(database, testPack());
  await buildIndex(database);
  return database;
}

/** A revision in which Mara Quell is called otherwise. */
function otherName(name: string, revision = 2) {
  return nextRevision(({ pack, actors: [quell] }) => {
    pack.revision = revision;
    if (quell) quell.prefLabel = { en: name };
  });
}
const renamed = otherName('Zora Quill');

const QUELL = ['harbour-talks/mara-quell'];

describe('the search index', () => {
  it('is there from the first build on', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    expect(await names(database, 'mara')).toEqual({ rebuilding: true, found: [] });
    await buildIndex(database);
    expect(await names(database, 'mara')).toEqual({ rebuilding: false, found: QUELL });
  });

  it('is outdated by an import, used until there is another, and then forgotten', async () => {
    const database = await indexed();
    const search = new CorpusSearch(() => database.connection());
    const find = (text: string) => search.find({ text, groups: ['person'], most: 5 });
    expect((await find('mara')).groups).toHaveLength(1);
    await importPack(database, renamed);
    expect(await names(database, 'mara')).toEqual({ rebuilding: true, found: QUELL });
    await buildIndex(database);
    expect((await find('mara')).groups).toEqual([]);
    expect((await find('zora')).groups).toHaveLength(1);
  });

  it('is outdated by an import of the same revision with other contents', async () => {
    const database = await indexed();
    const changed = testPack();
    changed.actors[0] = { ...changed.actors[0], description: { en: 'Other.' } } as never;
    await importPack(database, changed);
    expect((await names(database, 'mara')).rebuilding).toBe(true);
  });

  it('is not outdated by an import that changes nothing', async () => {
    const database = await indexed();
    await importPack(database, testPack());
    expect((await names(database, 'mara')).rebuilding).toBe(false);
  });

  it('is outdated when a pack has gone, and leaves out what is no longer there', async () => {
    const database = await indexed();
    await removePack(database, PACK_ID);
    expect(await names(database, 'mara')).toEqual({ rebuilding: true, found: [] });
  });

  it('is outdated when a pack is turned off, when it comes back, and when everything is erased', async () => {
    const database = await indexed();
    await enablePack(database, PACK_ID, false);
    expect(await names(database, 'mara')).toEqual({ rebuilding: true, found: [] });
    await buildIndex(database);
    await enablePack(database, PACK_ID, true);
    expect((await names(database, 'mara')).rebuilding).toBe(true);
    await buildIndex(database);
    await eraseAll(database);
    expect(await indexIsRight(database)).toBe(false);
  });

  it('is not outdated by another order of packs, which is another corpus for pages', async () => {
    const database = freshDatabase();
    await importPack(database, testPack());
    await importPack(database, otherPack('other-talks'));
    await buildIndex(database);
    const stamp = await corpusStamp(database);
    await orderPacks(database, ['other-talks']);
    expect(await corpusStamp(database)).not.toBe(stamp);
    expect(await indexIsRight(database)).toBe(true);
    expect((await names(database, 'mara')).rebuilding).toBe(false);
  });

  it('is as it was where its making ends half-way', async () => {
    const database = await indexed();
    await importPack(database, renamed);
    const before = await database.search.toArray();
    let written = 0;
    database.search.hook('creating', () => {
      written += 1;
      if (written === 5) throw new Error('the browser has ended the worker');
    });
    await expect(buildIndex(database)).rejects.toThrow('ended the worker');
    expect(written).toBe(5);
    expect(await database.search.toArray()).toEqual(before);
    expect(await names(database, 'mara')).toEqual({ rebuilding: true, found: QUELL });
  });

  it('is outdated in the very transaction of the import, or not at all', async () => {
    const database = await indexed();
    database.quotes.hook('deleting', () => {
      throw new Error('the disk is full');
    });
    const fewer = nextRevision(({ sources: [gazette] }) => gazette?.quotes.splice(2, 1));
    await expect(importPack(database, fewer)).rejects.toThrow('the disk is full');
    expect((await names(database, 'mara')).rebuilding).toBe(false);
  });

  it.each([2, 3])('takes in revision %i that comes while it is made', async (revision) => {
    const name = freshName();
    const database = freshDatabase(name);
    await importPack(database, renamed);
    const meanwhile = new CorpusDatabase(name);
    await meanwhile.open();
    onTestFinished(() => meanwhile.close());
    let imported: PromiseLike<unknown> | undefined;
    database.topics.hook('reading', (row) => {
      imported ??= Dexie.ignoreTransaction(() =>
        importPack(meanwhile, otherName('Nora Quast', revision)),
      );
      return row;
    });
    await buildIndex(database);
    await imported;
    expect(await names(database, 'nora')).toEqual({ rebuilding: false, found: QUELL });
  });
});
