import type { CorpusDatabase, PackRow } from './database.ts';

/** The installed packs in their order. */
export function inOrder({ packs }: CorpusDatabase): Promise<PackRow[]> {
  return packs.toArray((rows) => rows.sort((a, b) => a.order - b.order));
}
