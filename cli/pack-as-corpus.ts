import type { Corpus } from '../core/card/gather-facts.ts';
import type { Key } from '../core/corpus/key.ts';
import { rowsOf } from '../core/corpus/rows.ts';
import type { Pack } from '../core/pack/pack.ts';

/** A pack as the corpus that a card's facts are gathered from, without a database. */
export function packAsCorpus(pack: Pack): Corpus {
  const { subjects, topics, sources, quotes, stances } = rowsOf(pack);
  return {
    revisionOf: async (id) => (id === pack.pack.id ? pack.pack.revision : undefined),
    subjects: rowsAt(subjects),
    topics: rowsAt(topics),
    sources: rowsAt(sources),
    quotes: rowsAt(quotes),
    stancesOf: (actor) => Promise.resolve(stances.filter((row) => row.actor === actor)),
    quotesBy: (speaker) =>
      Promise.resolve(quotes.filter(({ speakers }) => speakers.includes(speaker))),
    quotesAbout: (subject) =>
      Promise.resolve(quotes.filter(({ about }) => about.includes(subject))),
    withParticipant: (actor) =>
      Promise.resolve(subjects.filter(({ participants }) => participants.includes(actor))),
  };
}

function rowsAt<T extends { key: Key }>(
  rows: readonly T[],
): (keys: readonly Key[]) => Promise<T[]> {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return (keys) => Promise.resolve(keys.flatMap((key) => byKey.get(key) ?? []));
}
