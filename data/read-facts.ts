import type { Table } from 'dexie';

import { assembleFacts } from '../core/card/assemble-facts.ts';
import type { Facts } from '../core/card/facts.ts';
import { keyOf, type Key } from '../core/corpus/key.ts';
import type { QuoteRow, StanceRow, SubjectRow } from '../core/corpus/rows.ts';
import type { CorpusDatabase } from './database.ts';

/** All facts about one subject, read at one moment; `undefined` where the corpus has it not. */
export function readFacts(database: CorpusDatabase, key: Key): Promise<Facts | undefined> {
  return database.transaction('r', database.tables, async () => {
    const subject = await database.subjects.get(key);
    if (!subject) return undefined;

    const [stances, spoken, about] = await Promise.all([
      database.stances.where('actor').equals(key).toArray(),
      database.quotes.where('speakers').equals(key).toArray(),
      subject.type === 'event' ? database.quotes.where('about').equals(key).toArray() : [],
    ]);
    const quotes = [...new Map([...spoken, ...about].map((row) => [row.key, row])).values()];
    const evidence = await byKey(database.quotes, missingEvidence(stances, quotes));
    quotes.push(...evidence.values());

    const [topics, sources, others] = await Promise.all([
      byKey(
        database.topics,
        stances.map(({ topic }) => topic),
      ),
      byKey(
        database.sources,
        [...stances, ...quotes].map(({ source }) => source),
      ),
      byKey(database.subjects, namesIn(subject, stances, quotes)),
    ]);
    return assembleFacts({ subject, stances, quotes, topics, sources, others });
  });
}

async function byKey<T extends { key: Key }>(
  table: Table<T, Key>,
  keys: Iterable<Key>,
): Promise<Map<Key, T>> {
  const rows = await table.bulkGet([...new Set(keys)]);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row]] : [])));
}

/** Quotes that prove a stance without being the subject's own, as an organisation's speaker's. */
function missingEvidence(stances: readonly StanceRow[], quotes: readonly QuoteRow[]): Key[] {
  const present = new Set(quotes.map(({ key }) => key));
  return stances
    .flatMap(({ pack, value }) =>
      value.evidence.flatMap((item) => ('quote' in item ? [keyOf(pack, item.quote)] : [])),
    )
    .filter((key) => !present.has(key));
}

/** The subjects whose names the facts show. */
function namesIn(
  { pack, value }: SubjectRow,
  stances: readonly StanceRow[],
  quotes: readonly QuoteRow[],
): Key[] {
  const ids = [
    ...('memberships' in value
      ? value.memberships.flatMap(({ organization_id }) => organization_id ?? [])
      : value.participants.map(({ actor }) => actor)),
    ...stances.flatMap((row) => row.value.assessors),
    ...quotes.flatMap((row) => row.value.chain.map(({ by }) => by)),
    ...quotes.map((row) => row.value.said.to),
  ].filter((id) => typeof id === 'string');
  return [...ids.map((id) => keyOf(pack, id)), ...quotes.flatMap(({ speakers }) => speakers)];
}
