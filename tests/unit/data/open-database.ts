import 'fake-indexeddb/auto';

import { onTestFinished } from 'vitest';

import { CorpusDatabase } from '../../../data/database.ts';

let opened = 0;

/** The name of a database that no other test has. */
export function freshName(): string {
  opened += 1;
  return `test-${opened}`;
}

/** An empty corpus for one test. */
export function freshDatabase(name = freshName()): CorpusDatabase {
  const database = new CorpusDatabase(name);
  onTestFinished(() => database.delete());
  return database;
}

/** All rows of a database, table by table. */
export async function contents(database: CorpusDatabase): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}
