import type { Pack, PackMetadata } from '../pack/pack.ts';
import type { ThingRows } from './rows.ts';

/** A pack put together again from its rows; its things come in the order of the rows. */
export function packOfRows(metadata: PackMetadata, rows: ThingRows): Pack {
  const quotes = Map.groupBy(rows.quotes, ({ source }) => source);
  const stances = Map.groupBy(rows.stances, ({ source }) => source);
  return {
    pack: metadata,
    actors: rows.subjects.flatMap((row) => (row.type === 'actor' ? [row.value] : [])),
    events: rows.subjects.flatMap((row) => (row.type === 'event' ? [row.value] : [])),
    topics: rows.topics.map(({ value }) => value),
    sources: rows.sources.map(({ key, value }) => ({
      source: value,
      quotes: (quotes.get(key) ?? []).map((row) => row.value),
      stances: (stances.get(key) ?? []).map((row) => row.value),
    })),
  };
}
