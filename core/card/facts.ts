import type { Actor, Basis, DatedClaim, Event, LocalText, Position, Quote } from '../pack/pack.ts';
import type { Key } from '../corpus/key.ts';

/**
 * All that the corpus holds about one subject, as the card receives it: JSON values only,
 * names resolved, nothing ranked or phrased yet.
 */
export interface Facts {
  /** The pack that it is all from. */
  pack: { id: string; revision: number };
  subject: SubjectFact;
  /** Newest first. */
  stances: StanceFact[];
  /** The subject's own words, then for an event words about it; each newest first. */
  quotes: QuoteFact[];
  /** The events that an actor took part in, newest first. */
  events: TakenPart[];
  /** The topics that the stances and quotes are on. */
  topics: Record<Key, TopicFact>;
  /** The sources that the stances and quotes are from. */
  sources: Record<Key, SourceFact>;
}

export interface NamedKey {
  key: Key;
  name: LocalText;
}

export type Kind = Actor['kind'] | Event['kind'];

export interface SubjectFact extends NamedKey {
  type: 'actor' | 'event';
  kind: Kind;
  description: LocalText;
  expert: boolean;
  roles: RoleFact[];
  event?: EventFact;
}

/** One of the subjects that a mention may refer to. */
export type Candidate = Pick<SubjectFact, 'key' | 'name' | 'kind' | 'description'>;

export interface RoleFact {
  role: LocalText;
  organization?: NamedKey;
  start?: DatedClaim;
  end?: DatedClaim;
  asOf: DatedClaim;
}

export interface EventFact {
  date: DatedClaim;
  place?: LocalText;
  participants: (NamedKey & { as: string })[];
}

/** An event that an actor took part in, and as what. */
export interface TakenPart extends NamedKey {
  kind: Event['kind'];
  date: DatedClaim;
  place?: LocalText;
  as: string;
}

export interface TopicFact {
  key: Key;
  question: LocalText;
  label: LocalText;
  /** Words that signal the topic in a text. */
  terms: { value: string; lang: string }[];
  /** The subjects that the topic is about. */
  about: Key[];
}

export interface StanceFact {
  key: Key;
  /** Key of the topic. */
  topic: Key;
  position: Position;
  asOf: DatedClaim;
  basis: Basis;
  /** Whose reading it is, where the basis is *assessed*. */
  assessors: NamedKey[];
  summary: LocalText;
  source: Key;
  /** Keys of the quotes, and paragraph numbers of the passages, that show it. */
  quotes: Key[];
  paragraphs: number[];
}

export interface QuoteFact {
  key: Key;
  /** Equal to the source, character for character. */
  text: string;
  speakers: NamedKey[];
  said: {
    date?: DatedClaim;
    forum?: LocalText;
    place?: LocalText;
    to?: LocalText;
  };
  /** Who passed the words on before the source did, first to last. */
  chain: { by: LocalText; how: Quote['chain'][number]['how']; date?: DatedClaim }[];
  topics: Key[];
  about: Key[];
  /** The event at which the words were said. */
  event?: Key;
  continues?: Key;
  note?: LocalText;
  source: Key;
  /** Where the words begin in the source's text. */
  position: number;
  /** The paragraph of the source's article, from 1. */
  paragraph?: number;
  /** The passage on the web; absent where the source's address is not known. */
  link?: string;
}

export interface SourceFact {
  title: string;
  authors: string[];
  publisher?: string;
  /** The day of issue, in EDTF. */
  issued?: string;
  url?: string;
}
