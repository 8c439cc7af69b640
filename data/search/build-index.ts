import type { Key } from '../../core/corpus/key.ts';
import type { CorpusDatabase } from '../database.ts';
import { entryLists } from './entry-lists.ts';
import { indexNames } from './names-index.ts';
import { pieceId, type PieceRow, pieceRow } from './pieces.ts';
import { quotePieces } from './quote-pieces.ts';
import { readEntries } from './read-entries.ts';
import { indexStamp } from './stamp.ts';

/**
 * Makes the search index anew from the corpus as it is, and puts it in the place of the old one
 * in one transaction: whoever searches has one or the other, and where this is ended before its
 * end, there is the old one, which says itself that it is not right. Long: seconds for a corpus
 * of 100,000 quotes, with pauses in which other work gets its turn.
 */
export async function buildIndex(database: CorpusDatabase): Promise<void> {
  for (let done = false; !done;) {
    const stamp = await indexStamp(database);
    const counts = new Map<Key, number>();
    const quotes = await quotePieces(database, counts);
    const entries = await readEntries(database, counts);
    const rows = [
      ...quotes.rows,
      ...entryLists(entries),
      ...[...indexNames(entries)].map(([id, json]) => pieceRow('names', id, json)),
      pieceRow('state', '', { build: crypto.randomUUID(), stamp, quotes: quotes.count }),
    ];
    done = await exchange(database, rows, stamp);
  }
}

/** False where the corpus has changed meanwhile: then nothing is exchanged. */
function exchange(
  database: CorpusDatabase,
  rows: readonly PieceRow[],
  stamp: string,
): Promise<boolean> {
  const { search } = database;
  return database.transaction('rw', search, async () => {
    if ((await indexStamp(database)) !== stamp) return false;
    await search.where('id').notEqual(pieceId('change')).delete();
    await search.bulkPut([...rows]);
    return true;
  });
}
