import type { Collection } from 'dexie';

import type { Key } from '../core/corpus/key.ts';
import type { QuoteRow, SubjectRow } from '../core/corpus/rows.ts';
import type { CorpusDatabase } from './database.ts';

/**
 * The quotes that belong to an event: about it, said at it by whomever, and its own. One that is
 * several of these is in several of them.
 */
export function wordsOf(
  { quotes }: CorpusDatabase,
  { key, pack, value: { id } }: SubjectRow,
): Collection<QuoteRow, Key>[] {
  return [
    quotes.where('about').equals(key),
    quotes.where('[pack+value.said.event]').equals([pack, id]),
    quotes.where('speakers').equals(key),
  ];
}
