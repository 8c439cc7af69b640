import { packOfRows } from '../core/corpus/pack-of-rows.ts';
import { rowsOf } from '../core/corpus/rows.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { CorpusDatabase, PackRow } from './database.ts';

/** An installed pack whole, on or off, within a transaction over all tables. */
export async function readPack(database: CorpusDatabase, { id, metadata }: PackRow): Promise<Pack> {
  const shelved = await database.shelf.get(id);
  if (shelved) return shelved.pack;
  const { subjects, topics, sources, quotes, stances } = database;
  return packOfRows(metadata, {
    subjects: await subjects.where('pack').equals(id).sortBy('key'),
    topics: await topics.where('pack').equals(id).sortBy('key'),
    sources: await sources.where('pack').equals(id).sortBy('key'),
    quotes: await quotes.where('pack').equals(id).sortBy('key'),
    stances: await stances.where('pack').equals(id).sortBy('key'),
  });
}

/** Whether packs hold the same, in whatever order. */
export function samePack(one: Pack, other: Pack): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(pack: Pack): Pack {
  const { subjects, topics, sources, quotes, stances } = rowsOf(pack);
  return packOfRows(pack.pack, {
    subjects: subjects.toSorted(byKey),
    topics: topics.toSorted(byKey),
    sources: sources.toSorted(byKey),
    quotes: quotes.toSorted(byKey),
    stances: stances.toSorted(byKey),
  });
}

function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : 1;
}
