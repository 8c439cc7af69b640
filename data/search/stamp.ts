import type { CorpusDatabase, PackRow } from '../database.ts';
import { pieceId, pieceRow, type Pieces } from './pieces.ts';

/**
 * Which form the index has: to be raised when its pieces change, or how words are parted and
 * folded, so that an index of an earlier version of the extension is made anew.
 */
const FORM = 2;

/** Which corpus this is, as far as it matters to an index made from it. */
export async function corpusStamp(database: CorpusDatabase): Promise<string> {
  const [change, packs] = await Promise.all([
    database.search.get(pieceId('change')),
    database.packs.toArray(),
  ]);
  return stampOf(change?.value as Pieces['change'] | undefined, packs);
}

export function stampOf(change: string | undefined, packs: readonly PackRow[]): string {
  return JSON.stringify([FORM, change, packs]);
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
  return stamp !== undefined && stamp === (await corpusStamp(database));
}
