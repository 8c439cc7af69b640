import type { Table } from 'dexie';

import type { Key } from '../../core/corpus/key.ts';

const BATCH = 2_000;

/** Every row of a table in the order of keys, read in batches: other work gets its turn between. */
export async function inBatches<T extends { key: Key }>(
  table: Table<T, Key>,
  take: (row: T) => void,
): Promise<void> {
  let after = '';
  for (;;) {
    const rows = await table.where('key').above(after).limit(BATCH).toArray();
    rows.forEach(take);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.key;
  }
}
