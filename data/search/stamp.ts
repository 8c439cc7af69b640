import type { CorpusDatabase } from '../database.ts';
import { pieceId, type PieceRow, pieceRow, type Pieces } from './pieces.ts';

/**
 * Which form the index has: to be raised when its pieces change, or how words are parted and
 * folded, so that an index of an earlier version of the extension is made anew.
 */
const FORM = 3;

/** Which corpus this is: its things, and its packs in their order. */
export async function corpusStamp(database: CorpusDatabase): Promise<string> {
  const [index, packs] = await Promise.all([indexStamp(database), database.packs.toArray()]);
  return JSON.stringify([index, packs]);
}

/** Which corpus this is, as far as it matters to the search index: whatever the order of its packs. */
export async function indexStamp({ search }: CorpusDatabase): Promise<string> {
  return stampOf(await search.get(pieceId('change')));
}

/** The same, by the row that the last change of the corpus has left. */
export function stampOf(change: PieceRow | undefined): string {
  return JSON.stringify([FORM, change?.value]);
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
  const state = await database.search.get(pieceId('state'));
  const stamp = (state?.value as Pieces['state'] | undefined)?.stamp;
  return stamp !== undefined && stamp === (await indexStamp(database));
}
