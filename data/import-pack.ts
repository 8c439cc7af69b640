import type { Table } from 'dexie';

import type { Key } from '../core/corpus/key.ts';
import { rowsOf } from '../core/corpus/rows.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { CorpusDatabase } from './database.ts';
import { outdateIndex } from './search/stamp.ts';

/** What an import changed, in rows. */
export interface ImportOutcome {
  written: number;
  removed: number;
}

/**
 * Brings a validated pack into the corpus in one transaction: as it was before, or whole.
 * Only rows that differ are written, and rows that the pack no longer has are removed, so
 * that importing twice changes nothing. A lower revision than the one there is ignored.
 * What changes the corpus says so of the search index.
 */
export async function importPack(database: CorpusDatabase, pack: Pack): Promise<ImportOutcome> {
  const { id, revision } = pack.pack;
  const rows = rowsOf(pack);
  return database.transaction('rw', database.tables, async () => {
    const outcome: ImportOutcome = { written: 0, removed: 0 };
    const installed = await database.packs.get(id);
    if (installed && installed.metadata.revision > revision) return outcome;

    await replaceRows(database.subjects, id, rows.subjects, outcome);
    await replaceRows(database.topics, id, rows.topics, outcome);
    await replaceRows(database.sources, id, rows.sources, outcome);
    await replaceRows(database.quotes, id, rows.quotes, outcome);
    await replaceRows(database.stances, id, rows.stances, outcome);
    if (!same(installed?.metadata, pack.pack)) {
      await database.packs.put({ id, metadata: pack.pack });
    }
    if (outcome.written + outcome.removed > 0) await outdateIndex(database);
    return outcome;
  });
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
