import type { Table } from 'dexie';

import type { Key } from '../core/corpus/key.ts';
import { type PackRows, rowsOf } from '../core/corpus/rows.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { CorpusDatabase, PackRow } from './database.ts';
import { outdateIndex } from './search/stamp.ts';

/** What an import changed, in rows. */
export interface ImportOutcome {
  written: number;
  removed: number;
}

/** Whether a pack is turned on, and whether it comes back, though older than the one there. */
type Coming = Partial<Pick<PackRow, 'enabled'>> & { back?: boolean };

/**
 * Brings a validated pack into the corpus in one transaction: as it was before, or whole.
 * Only rows that differ are written, and rows that the pack no longer has are removed, so
 * that importing twice changes nothing. A lower revision than the one there is ignored.
 * What changes the corpus says so of the search index.
 */
export async function importPack(database: CorpusDatabase, pack: Pack): Promise<ImportOutcome> {
  return database.transaction('rw', database.tables, async () => bringIn(database, pack));
}

/**
 * The same within a transaction over all tables. Unless told otherwise, a pack that is there
 * keeps its place, and a new one comes last, turned on.
 */
export async function bringIn(
  database: CorpusDatabase,
  pack: Pack,
  { enabled: wished, back = false }: Coming = {},
): Promise<ImportOutcome> {
  const { id, revision } = pack.pack;
  const outcome: ImportOutcome = { written: 0, removed: 0 };
  const installed = await database.packs.get(id);
  if (installed && installed.metadata.revision > revision && !back) return outcome;

  const enabled = wished ?? installed?.enabled ?? true;
  const order = installed?.order ?? (await nextOrder(database));
  const rows = enabled ? rowsOf(pack) : NO_ROWS;
  await replaceRows(database.subjects, id, rows.subjects, outcome);
  await replaceRows(database.topics, id, rows.topics, outcome);
  await replaceRows(database.sources, id, rows.sources, outcome);
  await replaceRows(database.quotes, id, rows.quotes, outcome);
  await replaceRows(database.stances, id, rows.stances, outcome);
  await replaceRows(database.ways, id, rows.ways, outcome);
  if (enabled) await database.shelf.delete(id);
  else await database.shelf.put({ id, pack });
  await database.removed.delete(id);
  const row = { id, metadata: pack.pack, enabled, order };
  if (!same(installed, row)) await database.packs.put(row);
  if (outcome.written + outcome.removed > 0) await outdateIndex(database);
  return outcome;
}

const NO_ROWS: PackRows = {
  subjects: [],
  topics: [],
  sources: [],
  quotes: [],
  stances: [],
  ways: [],
};

async function nextOrder({ packs }: CorpusDatabase): Promise<number> {
  const orders = (await packs.toArray()).map(({ order }) => order);
  return Math.max(-1, ...orders) + 1;
}

async function replaceRows<T extends { key: Key; pack: string }>(
  table: Table<T, Key>,
  pack: string,
  rows: readonly T[],
  outcome: ImportOutcome,
): Promise<void> {
  const before = new Map<Key, T>();
  await table
    .where('pack')
    .equals(pack)
    .each((row) => before.set(row.key, row));
  const changed = rows.filter((row) => !same(before.get(row.key), row));
  for (const { key } of rows) before.delete(key);
  await table.bulkPut(changed);
  await table.bulkDelete([...before.keys()]);
  outcome.written += changed.length;
  outcome.removed += before.size;
}

/** Equal as JSON. The validator lays out the keys of every value in the schema's order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
