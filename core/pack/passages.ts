import type { Actor, Event, Passage, Quote, Stance } from './pack.ts';
import type { Located, PackParts } from './parts.ts';
import { below } from './pointer.ts';

/** Every quote of a pack, file by file. */
export function quotesOf(parts: Pick<PackParts, 'sources'>): Located<Quote>[] {
  return parts.sources.flatMap(({ quotes }) => quotes);
}

/** Every passage that is evidence of something: a role, an event or a stance. */
export function passagesOf(
  parts: Pick<PackParts, 'actors' | 'events' | 'sources'>,
): Located<Passage>[] {
  return [
    ...parts.actors.flatMap(rolePassages),
    ...parts.events.flatMap((event) => eventPassages(event)),
    ...parts.sources.flatMap(({ stances }) => stances.flatMap(stancePassages)),
  ];
}

function rolePassages({ pointer, value }: Located<Actor>): Located<Passage>[] {
  return value.memberships.flatMap(({ evidence }, index) =>
    locate(evidence, below(pointer, 'memberships', index, 'evidence')),
  );
}

function eventPassages({ pointer, value }: Located<Event>): Located<Passage>[] {
  return locate(value.evidence, below(pointer, 'evidence'));
}

function stancePassages({ pointer, value }: Located<Stance>): Located<Passage>[] {
  return value.evidence.flatMap((item, index) =>
    'passage' in item
      ? { pointer: below(pointer, 'evidence', index, 'passage'), value: item.passage }
      : [],
  );
}

function locate(passages: readonly Passage[], pointer: string): Located<Passage>[] {
  return passages.map((value, index) => ({ pointer: below(pointer, index), value }));
}
