import type { KeptPack } from '../core/backup/backup.ts';
import type { InstalledPack, PackCounts } from '../core/corpus/installed-pack.ts';
import { rowsOf } from '../core/corpus/rows.ts';
import { type AddedPacks, addedBy } from './added-packs.ts';
import type { CorpusDatabase, PackRow } from './database.ts';
import { bringIn } from './import-pack.ts';
import { inOrder } from './pack-order.ts';
import { readPack } from './read-pack.ts';
import { outdateIndex } from './search/stamp.ts';

/**
 * What a reader does with packs. Each is one transaction: ended in the middle, everything is as
 * it was before.
 */

/** The installed packs in their order. */
export function listPacks(database: CorpusDatabase): Promise<InstalledPack[]> {
  return database.transaction('r', database.tables, async () => {
    const listed: InstalledPack[] = [];
    for (const row of await inOrder(database)) {
      const { metadata, enabled } = row;
      listed.push({ metadata, enabled, counts: await countsOf(database, row) });
    }
    return listed;
  });
}

/** All packs whole, in their order. */
export function readPacks(database: CorpusDatabase): Promise<KeptPack[]> {
  return database.transaction('r', database.tables, async () => {
    const kept: KeptPack[] = [];
    for (const row of await inOrder(database)) {
      kept.push({ enabled: row.enabled, pack: await readPack(database, row) });
    }
    return kept;
  });
}

/**
 * Turns a pack on or off: its things go to the shelf, or come back from it. Tells whether its
 * subjects came behind all others.
 */
export function enablePack(
  database: CorpusDatabase,
  id: string,
  enabled: boolean,
): Promise<AddedPacks | undefined> {
  return database.transaction('rw', database.tables, async () =>
    addedBy(database, [id], async () => {
      const row = await database.packs.get(id);
      if (!row || row.enabled === enabled) return;
      await bringIn(database, await readPack(database, row), { enabled });
    }),
  );
}

/** Brings the packs into this order; those not named come after them, as they stood. */
export function orderPacks(database: CorpusDatabase, ids: readonly string[]): Promise<void> {
  return database.transaction('rw', database.packs, async () => {
    const rows = await inOrder(database);
    const named = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
    const others = rows.filter((row) => !named.includes(row));
    await database.packs.bulkPut([...named, ...others].map((row, order) => ({ ...row, order })));
  });
}

/** Removes a pack with all that is its own. */
export function removePack(database: CorpusDatabase, id: string): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    const { packs, shelf, removed, subjects, topics, sources, quotes, stances, ways } = database;
    for (const table of [subjects, topics, sources, quotes, stances, ways]) {
      await table.where('pack').equals(id).delete();
    }
    await Promise.all([packs.delete(id), shelf.delete(id), removed.put({ id })]);
    await outdateIndex(database);
  });
}

/**
 * Removes everything, that of the settings pending; the packs that come with the extension stay
 * away until they are asked for.
 */
export function eraseAll(database: CorpusDatabase): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    const { packs, removed, pending, tables } = database;
    const ids = [...(await packs.toArray()), ...(await removed.toArray())].map(({ id }) => id);
    await Promise.all(tables.map((table) => table.clear()));
    await removed.bulkPut([...new Set(ids)].map((id) => ({ id })));
    await pending.add({ token: crypto.randomUUID(), settings: null, cardSize: null });
    await outdateIndex(database);
  });
}

async function countsOf(database: CorpusDatabase, { id }: PackRow): Promise<PackCounts> {
  const shelved = await database.shelf.get(id);
  if (shelved) {
    const { subjects, topics, sources, quotes } = rowsOf(shelved.pack);
    return {
      subjects: subjects.length,
      topics: topics.length,
      sources: sources.length,
      quotes: quotes.length,
    };
  }
  const { subjects, topics, sources, quotes } = database;
  return {
    subjects: await subjects.where('pack').equals(id).count(),
    topics: await topics.where('pack').equals(id).count(),
    sources: await sources.where('pack').equals(id).count(),
    quotes: await quotes.where('pack').equals(id).count(),
  };
}
