import type { FactRows } from '../../../core/card/assemble-facts.ts';
import type { Key } from '../../../core/corpus/key.ts';
import { rowsOf } from '../../../core/corpus/rows.ts';
import type { Pack } from '../../../core/pack/pack.ts';
import { PACK_ID, testPack } from '../../fixtures/pack.ts';

export const key = (id: string): Key => `${PACK_ID}/${id}`;

function byKey<T extends { key: Key }>(rows: readonly T[]): Map<Key, T> {
  return new Map(rows.map((row) => [row.key, row]));
}

/** The rows that the facts of one subject are made of; topics, sources and names are all there. */
export function rowsFor(id: string, pack: Pack = testPack()): FactRows {
  const { subjects, stances, quotes, topics, sources } = rowsOf(pack);
  const subject = subjects.find((row) => row.key === key(id));
  if (!subject) throw new Error(`the pack has no subject ${id}`);
  return {
    revision: pack.pack.revision,
    subject,
    stances: stances.filter(({ actor }) => actor === subject.key),
    quotes: quotes.filter(({ speakers }) => speakers.includes(subject.key)),
    events: subjects
      .filter((row) => row.type === 'event')
      .filter(({ participants }) => participants.includes(subject.key)),
    topics: byKey(topics),
    sources: byKey(sources),
    others: byKey(subjects),
  };
}

/** A map without one of its keys. */
export function without<T>(map: ReadonlyMap<Key, T>, id: string): Map<Key, T> {
  const rest = new Map(map);
  if (!rest.delete(key(id))) throw new Error(`there is no ${id} to leave out`);
  return rest;
}
