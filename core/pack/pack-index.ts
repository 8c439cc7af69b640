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
    sorts: new Map(parts.declarations.toReversed().map(({ id, sort }) => [id, sort])),
    actors: byId(parts.actors),
    events: byId(parts.events),
    sources: byId(parts.sources.flatMap(({ source }) => source ?? [])),
    quotes: byId(parts.sources.flatMap(({ quotes }) => quotes)),
  };
}

function byId<T extends { id: string }>(parts: readonly Located<T>[]): Map<string, Located<T>> {
  return new Map(parts.toReversed().map((part) => [part.value.id, part]));
}
