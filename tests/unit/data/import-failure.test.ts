import type { Table } from 'dexie';
import { describe, expect, it } from 'vitest';

import type { CorpusDatabase } from '../../../data/database.ts';
import { importPack } from '../../../data/import-pack.ts';
import { nextRevision, PACK_ID, testPack } from '../../fixtures/pack.ts';
import { contents, freshDatabase } from './open-database.ts';

type TableName = 'subjects' | 'topics' | 'sources' | 'quotes' | 'stances' | 'ways' | 'packs';

/** Lets every later write to a table fail, as a full disk would. */
function refuseWrites(database: CorpusDatabase, name: TableName): void {
  const refuse = (): never => {
    throw new Error('the disk is full');
  };
  const table: Table = database.table(name);
  table.hook('creating', refuse);
  table.hook('updating', refuse);
}

/** A revision that changes a row of every table, and drops some. */
function changedThroughout() {
  return nextRevision(({ actors, topics, sources }) => {
    const label = { en: 'Changed' };
    for (const actor of actors) actor.description = label;
    for (const topic of topics) topic.label = label;
    for (const { source, quotes, stances } of sources) {
      source.csl.title = 'Changed';
      for (const quote of quotes) Object.assign(quote, { note: label, said: { to: 'norvane' } });
      for (const stance of stances) stance.summary = label;
      quotes.pop();
    }
  });
}

describe('an import that fails half-way', () => {
  it.each<TableName>(['subjects', 'topics', 'sources', 'quotes', 'stances', 'ways', 'packs'])(
    'at the table %s leaves the revision that was there whole',
    async (table) => {
      const database = freshDatabase();
      await importPack(database, testPack());
      const before = await contents(database);
      refuseWrites(database, table);
      await expect(importPack(database, changedThroughout())).rejects.toThrow('the disk is full');
      expect(await contents(database)).toEqual(before);
    },
  );

  it('leaves nothing where nothing was', async () => {
    const database = freshDatabase();
    refuseWrites(database, 'packs');
    await expect(importPack(database, testPack())).rejects.toThrow('the disk is full');
    const tables = Object.values(await contents(database));
    expect(tables).toHaveLength(11);
    expect(tables.flat()).toEqual([]);
  });

  it('can be repeated when its cause is gone', async () => {
    const database = freshDatabase();
    const refuse = (): never => {
      throw new Error('the disk is full');
    };
    database.stances.hook('creating', refuse);
    await expect(importPack(database, testPack())).rejects.toThrow('the disk is full');
    database.stances.hook('creating').unsubscribe(refuse);
    await importPack(database, testPack());
    expect(await database.packs.get(PACK_ID)).toBeDefined();
    expect(await database.stances.count()).toBe(4);
  });
});
