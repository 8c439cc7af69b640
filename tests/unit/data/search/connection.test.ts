import 'fake-indexeddb/auto';

import { Dexie } from 'dexie';
import { expect, it } from 'vitest';

import { Connection } from '../../../../data/search/connection.ts';
import { freshDatabase, freshName } from '../open-database.ts';

it('a connection reads the database of the background', async () => {
  const name = freshName();
  await freshDatabase(name).open();
  const opened = await new Connection(name).open();
  expect([...opened.objectStoreNames]).toContain('search');
});

it('a connection makes no database where there is none', async () => {
  const name = freshName();
  await expect(new Connection(name).open()).rejects.toMatchObject({ name: 'AbortError' });
  expect(await Dexie.exists(name)).toBe(false);
});

it('a connection makes way for who deletes the database, and is there for the next', async () => {
  const name = freshName();
  const database = freshDatabase(name);
  await database.open();
  const connection = new Connection(name);
  const opened = await connection.open();
  expect(await connection.open()).toBe(opened);
  await database.delete();
  await freshDatabase(name).open();
  expect(await connection.open()).not.toBe(opened);
});
