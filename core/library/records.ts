import type {
  Facts,
  NamedKey,
  RoleFact,
  QuoteFact,
  SourceFact,
  StanceFact,
  SubjectFact,
  TopicFact,
} from '../card/facts.ts';
import type { Key } from '../corpus/key.ts';
import type { LocalText } from '../pack/pack.ts';

/** What the views of the library are made of, as they receive it: JSON values only. */

/** A subject as far as a link to its view needs it. */
export interface NamedSubject extends NamedKey {
  type: SubjectFact['type'];
}

/** A stance with whose it is. */
export interface HeldStance extends StanceFact {
  actor: NamedKey & { kind: string };
}

/** Stances and quotes of any actors, with the topics and sources that they refer to. */
export interface Collection {
  stances: HeldStance[];
  quotes: QuoteFact[];
  topics: Record<Key, TopicFact>;
  sources: Record<Key, SourceFact>;
}

/** An actor with its roles in an organisation, the newest first. */
export interface Member extends NamedKey {
  roles: RoleFact[];
}

/** A source with its key. */
export interface KeyedSource {
  key: Key;
  source: SourceFact;
}

/** Others' words in which an actor has a part: the newest, of so many. */
export interface SomeWords extends Collection {
  total: number;
}

export interface ActorRecord {
  facts: Facts;
  /** Others' words about the actor, the stances that these prove, and the actor's readings of others. */
  elsewhere: Collection;
  /** Others' words that the actor passed on, as an agency or a spokesperson does. */
  passedOn: SomeWords;
  /** Others' words that were said to the actor. */
  saidTo: SomeWords;
  /** The topics that are about the actor. */
  topicsAbout: NamedKey[];
  /** The sources that it has written or published, the newest first. */
  sources: KeyedSource[];
  /** Those who have, or had, a role in it. */
  members: Member[];
}

export interface TopicRecord {
  topic: TopicFact;
  /** Actors and events, each with what it is: their views have addresses of their own. */
  about: NamedSubject[];
  /** The stances on the topic; the quotes are those of the stance that was asked for. */
  collection: Collection;
}

export interface EventRecord {
  facts: Facts;
  /** Words about the event or said at it, whoever's. */
  said: Collection;
  /** The topics that are about the event. */
  topicsAbout: NamedKey[];
}

export interface SourceRecord extends KeyedSource {
  /** The type in CSL: `article-newspaper`. */
  type: string;
  authors: NamedKey[];
  publisher?: NamedKey;
  collection: Collection;
}

/** How much the corpus holds. */
export interface Totals {
  actors: number;
  topics: number;
  events: number;
  sources: number;
  quotes: number;
  stances: number;
  packs: { id: string; title: string }[];
}

/** How many quotes and stances there are of one thing of a list. */
export interface EntryCounts {
  quotes: number;
  stances: number;
}

/** Names a thing as a view does: a topic by its question. */
export function namedTopic({ key, question }: { key: Key; question: LocalText }): NamedKey {
  return { key, name: question };
}
