import {
  type Naming,
  quoteFact,
  sourceFact,
  stanceFact,
  topicFact,
} from '../card/assemble-facts.ts';
import { byKey, type Corpus, namesIn, unique } from '../card/gather-facts.ts';
import { keyOf } from '../corpus/key.ts';
import type { QuoteRow, StanceRow } from '../corpus/rows.ts';
import type { Collection } from './records.ts';

interface Rows {
  stances: readonly StanceRow[];
  quotes: readonly QuoteRow[];
}

/**
 * Stances and quotes, in the order given and each once, with all that they refer to. What
 * refers to a source or topic that is not there is left out.
 */
export async function gatherCollection(corpus: Corpus, rows: Rows): Promise<Collection> {
  const stances = [...byKey(rows.stances).values()];
  const quotes = [...byKey(rows.quotes).values()];
  const [topicRows, sourceRows, subjectRows] = await Promise.all([
    corpus.topics(
      unique([...stances.map(({ topic }) => topic), ...quotes.flatMap((row) => row.topics)]),
    ),
    corpus.sources(unique([...stances, ...quotes].map(({ source }) => source))),
    corpus.subjects(unique([...stances.map(({ actor }) => actor), ...namesIn(stances, quotes)])),
  ]);
  const [topics, sources, subjects] = [byKey(topicRows), byKey(sourceRows), byKey(subjectRows)];
  const namingIn =
    (pack: string): Naming =>
    (id) => {
      const key = keyOf(pack, id);
      return { key, name: subjects.get(key)?.value.prefLabel ?? { und: id } };
    };
  return {
    stances: stances.flatMap((row) => {
      const named = namingIn(row.pack);
      const fact = stanceFact(row, { topics, sources }, named);
      const kind = subjects.get(row.actor)?.value.kind ?? '';
      return fact ? [{ ...fact, actor: { ...named(row.value.actor), kind } }] : [];
    }),
    quotes: quotes.flatMap((row) => {
      const source = sources.get(row.source);
      return source ? [quoteFact(row, source.value, namingIn(row.pack))] : [];
    }),
    topics: Object.fromEntries([...topics].map(([key, row]) => [key, topicFact(row)])),
    sources: Object.fromEntries([...sources].map(([key, { value }]) => [key, sourceFact(value)])),
  };
}
