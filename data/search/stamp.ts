import type { CorpusDatabase } from '../database.ts';
import { pieceRow, readPiece } from './pieces.ts';

/** Which corpus this is, as far as it matters to an index made from it. */
export async function corpusStamp(database: CorpusDatabase): Promise<string> {
  const change = await readPiece(database, 'change');
  return JSON.stringify([change, await database.packs.toArray()]);
}

/**
 * Says that the index is no longer right, in the transaction that changes the corpus: so it is
 * never taken for one of the corpus as it is then. It goes on being used until there is another.
 */
export async function outdateIndex({ search }: CorpusDatabase): Promise<void> {
  await search.put(pieceRow('change', '', crypto.randomUUID()));
}

/** Whether there is an index, and it was made from the corpus as it is. */
export async function indexIsRight(database: CorpusDatabase): Promise<boolean> {
  const state = await readPiece(database, 'state');
  return state !== undefined && state.stamp === (await corpusStamp(database));
}
