import type { Actor, Event, Quote, Source } from './pack.ts';
import type { Located, PackParts, Sort } from './parts.ts';

/** A pack's parts by id. Of several parts with one id, the first. */
export interface PackIndex {
  sorts: ReadonlyMap<string, Sort>;
  actors: ReadonlyMap<string, Located<Actor>>;
  events: ReadonlyMap<string, Located<Event>>;
  sources: ReadonlyMap<string, Located<Source>>;
  quotes: ReadonlyMap<string, Located<Quote>>;
}

export function indexParts(parts: PackParts): PackIndex {
  return {
    sorts: firstById(
      parts.declarations,
      ({ id }) => id,
      ({ sort }) => sort,
    ),
    actors: byId(parts.actors),
    events: byId(parts.events),
    sources: byId(parts.sources.flatMap(({ source }) => source ?? [])),
    quotes: byId(parts.sources.flatMap(({ quotes }) => quotes)),
  };
}

function byId<T extends { id: string }>(parts: readonly Located<T>[]): Map<string, Located<T>> {
  return firstById(
    parts,
    ({ value }) => value.id,
    (part) => part,
  );
}

function firstById<T, V>(
  items: readonly T[],
  idOf: (item: T) => string,
  valueOf: (item: T) => V,
): Map<string, V> {
  const values = new Map<string, V>();
  for (const item of items) {
    const id = idOf(item);
    if (!values.has(id)) values.set(id, valueOf(item));
  }
  return values;
}
