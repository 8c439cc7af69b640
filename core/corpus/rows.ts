import type { Actor, Event, Pack, Quote, Source, Stance, Topic } from '../pack/pack.ts';
import { daysOfIssue } from '../search/days-of-words.ts';
import { keyOf, type Key } from './key.ts';
import { type WayRow, waysOf } from './ways.ts';

/**
 * A pack taken apart into the rows of a database: each thing with its key, its pack, and
 * the columns it is found by. Everything else stays as the pack has it.
 */

export interface Row<T> {
  key: Key;
  pack: string;
  value: T;
}

export type SubjectRow = (Row<Actor> & { type: 'actor'; participants: Key[] }) | EventRow;
export type EventRow = Row<Event> & { type: 'event'; participants: Key[] };
export type TopicRow = Row<Topic>;
export type SourceRow = Row<Source>;
export type QuoteRow = Row<Quote> & { source: Key; speakers: Key[]; topics: Key[]; about: Key[] };
export type StanceRow = Row<Stance> & {
  source: Key;
  actor: Key;
  topic: Key;
  assessors: Key[];
  /** The quotes among its evidence. */
  evidence: Key[];
};

/** The rows that hold a pack's things. */
export interface ThingRows {
  subjects: SubjectRow[];
  topics: TopicRow[];
  sources: SourceRow[];
  quotes: QuoteRow[];
  stances: StanceRow[];
}

/** All rows of a pack: its things, and what is drawn from them to find them by. */
export interface PackRows extends ThingRows {
  ways: WayRow[];
}

export function rowsOf({ pack, actors, events, topics, sources }: Pack): PackRows {
  const key = (id: string): Key => keyOf(pack.id, id);
  const row = <T extends { id: string }>(value: T): Row<T> => ({
    key: key(value.id),
    pack: pack.id,
    value,
  });
  const quotes: QuoteRow[] = sources.flatMap(({ source, quotes }) =>
    quotes.map((quote) => ({
      ...row(quote),
      source: key(source.id),
      speakers: quote.speakers.map(key),
      topics: quote.about.topics.map(key),
      about: quote.about.subjects.map(key),
    })),
  );
  return {
    subjects: [
      ...actors.map((actor) => ({ ...row(actor), type: 'actor' as const, participants: [] })),
      ...events.map((event) => ({
        ...row(event),
        type: 'event' as const,
        participants: event.participants.map(({ actor }) => key(actor)),
      })),
    ],
    topics: topics.map(row),
    sources: sources.map(({ source }) => row(source)),
    quotes,
    stances: sources.flatMap(({ source, stances }) =>
      stances.map((stance) => ({
        ...row(stance),
        source: key(source.id),
        actor: key(stance.actor),
        topic: key(stance.topic),
        ...stanceColumns(pack.id, stance),
      })),
    ),
    ways: waysOf(
      quotes,
      new Map(sources.map(({ source }) => [key(source.id), daysOfIssue(source)])),
    ),
  };
}

/** The columns that a stance has since version 4 of the database's schema. */
export function stanceColumns(
  pack: string,
  { assessors, evidence }: Stance,
): Pick<StanceRow, 'assessors' | 'evidence'> {
  return {
    assessors: assessors.map((id) => keyOf(pack, id)),
    evidence: evidence.flatMap((item) => ('quote' in item ? [keyOf(pack, item.quote)] : [])),
  };
}
