import * as v from 'valibot';

import { quote, source, stance } from './evidence.ts';
import {
  type Actor,
  type Event,
  type pack,
  packMetadata,
  type PackMetadata,
  type Quote,
  type Source,
  type sourceFile,
  type Stance,
  type Topic,
} from './pack.ts';
import { below, type Pointer } from './pointer.ts';
import type { ProblemList } from './problem.ts';
import { readAs } from './schema-problems.ts';
import { actor, event, topic } from './subject.ts';

/** A part of a pack and its place in it. */
export interface Located<T> {
  pointer: Pointer;
  value: T;
}

export interface SourceParts {
  pointer: Pointer;
  source: Located<Source> | undefined;
  quotes: Located<Quote>[];
  stances: Located<Stance>[];
}

export type Sort = 'actor' | 'event' | 'topic' | 'source' | 'quote' | 'stance';

/** An id that a part of the pack goes by, whether or not the rest of that part is right. */
export interface Declaration {
  id: string;
  sort: Sort;
  pointer: Pointer;
}

/** A part whose shape is wrong: nothing more is known of it. */
export interface LeftOut {
  sort: Sort;
  pointer: Pointer;
}

/** Those parts of a pack whose shape is right. */
export interface PackParts {
  metadata: PackMetadata | undefined;
  actors: Located<Actor>[];
  events: Located<Event>[];
  topics: Located<Topic>[];
  sources: SourceParts[];
  declarations: Declaration[];
  leftOut: LeftOut[];
}

const list = v.array(v.unknown());
const packShell = v.strictObject({
  pack: v.unknown(),
  actors: list,
  events: list,
  topics: list,
  sources: list,
} satisfies Record<keyof typeof pack.entries, v.GenericSchema>);
const sourceShell = v.strictObject({
  source: v.unknown(),
  quotes: v.optional(list, []),
  stances: v.optional(list, []),
} satisfies Record<keyof typeof sourceFile.entries, v.GenericSchema>);

/**
 * Reads a pack part by part, so that a fault in one part hides no fault in another, and a
 * reference to a part that is there, if faulty, is not called broken as well.
 */
export function readParts(value: unknown, problems: ProblemList): PackParts {
  const declarations: Declaration[] = [];
  const leftOut: LeftOut[] = [];

  function readAll<S extends v.GenericSchema>(
    sort: Sort,
    schema: S,
    values: readonly unknown[],
    pointer: Pointer,
  ): Located<v.InferOutput<S>>[] {
    return values.flatMap(
      (item, index) => readOne(sort, schema, item, below(pointer, index)) ?? [],
    );
  }

  function readOne<S extends v.GenericSchema>(
    sort: Sort,
    schema: S,
    item: unknown,
    pointer: Pointer,
  ): Located<v.InferOutput<S>> | undefined {
    const id = idOf(item);
    if (id !== undefined) declarations.push({ id, sort, pointer });
    const read = readAs(schema, item, pointer, problems);
    if (read !== undefined) return { pointer, value: read };
    leftOut.push({ sort, pointer });
    return undefined;
  }

  function readSource(item: unknown, pointer: Pointer): SourceParts {
    readAs(sourceShell, item, pointer, problems);
    const part = field(item, 'source');
    const at = below(pointer, 'source');
    return {
      pointer,
      source: part === undefined ? undefined : readOne('source', source, part, at),
      quotes: readAll('quote', quote, listIn(item, 'quotes'), below(pointer, 'quotes')),
      stances: readAll('stance', stance, listIn(item, 'stances'), below(pointer, 'stances')),
    };
  }

  readAs(packShell, value, '', problems);
  const metadata = field(value, 'pack');
  return {
    metadata:
      metadata === undefined ? undefined : readAs(packMetadata, metadata, '/pack', problems),
    actors: readAll('actor', actor, listIn(value, 'actors'), '/actors'),
    events: readAll('event', event, listIn(value, 'events'), '/events'),
    topics: readAll('topic', topic, listIn(value, 'topics'), '/topics'),
    sources: listIn(value, 'sources').map((item, index) =>
      readSource(item, below('/sources', index)),
    ),
    declarations,
    leftOut,
  };
}

function field(value: unknown, name: string): unknown {
  const fields = typeof value === 'object' && value !== null ? value : {};
  return Object.getOwnPropertyDescriptor(fields, name)?.value as unknown;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}

function idOf(item: unknown): string | undefined {
  const id = field(item, 'id');
  return typeof id === 'string' ? id : undefined;
}
