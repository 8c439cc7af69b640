import type { CorpusDatabase } from './database.ts';
import { inOrder } from './pack-order.ts';
import { corpusStamp } from './search/stamp.ts';

/** A change of the corpus by which it has more subjects, behind those that it had. */
export interface AddedPacks {
  /** The stamps of the corpus before and after. */
  before: string;
  after: string;
  /** The packs whose subjects came, in their order. */
  packs: string[];
}

/**
 * Makes a change, within a transaction over all tables, that touches the things of these packs
 * only. `undefined` where it did more than to add subjects behind those that were there.
 */
export async function addedBy(
  database: CorpusDatabase,
  touched: readonly string[],
  change: () => Promise<void>,
): Promise<AddedPacks | undefined> {
  const before = await corpusStamp(database);
  const known = await turnedOn(database);
  await change();
  const all = await turnedOn(database);
  const same = known.every((id, place) => all[place] === id && !touched.includes(id));
  return same
    ? { before, after: await corpusStamp(database), packs: all.slice(known.length) }
    : undefined;
}

async function turnedOn(database: CorpusDatabase): Promise<string[]> {
  return (await inOrder(database)).filter(({ enabled }) => enabled).map(({ id }) => id);
}
