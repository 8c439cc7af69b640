import type { Key } from '../../core/corpus/key.ts';
import type { CorpusDatabase } from '../../data/database.ts';
import { loadNumbering, type Numbering } from '../../platform/index-store.ts';
import { loadBuiltInPack } from './corpus.ts';

/**
 * The keys of the subjects by their number in the index of this revision; none where pages
 * have another one by now.
 */
export async function keysOf(database: CorpusDatabase, revision: number): Promise<readonly Key[]> {
  const numbering = await numberingOf(database);
  return numbering?.revision === revision ? numbering.keys : [];
}

/** Browsers may clear an extension's database, or its storage, while its pages go on. */
async function numberingOf(database: CorpusDatabase): Promise<Numbering | undefined> {
  const numbering = await loadNumbering();
  if (numbering && (await database.packs.count()) > 0) return numbering;
  await loadBuiltInPack(database);
  return loadNumbering();
}
