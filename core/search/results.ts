import type { Key } from '../corpus/key.ts';
import type { LocalText } from '../pack/pack.ts';

/** The groups that results come in, in their order. */
export const GROUPS = [
  'person',
  'organization',
  'state',
  'group',
  'event',
  'topic',
  'quote',
  'source',
] as const;
export type Group = (typeof GROUPS)[number];

/** What is looked for. */
export interface Search {
  text: string;
  /** Empty: all. */
  groups: Group[];
  /** Only what is on this topic, from this source, or of these dates (EDTF): quotes, mainly. */
  topic?: Key;
  source?: Key;
  from?: string;
  to?: string;
  /** The most of each group. */
  most: number;
}

export interface SubjectHit {
  group: Exclude<Group, 'topic' | 'quote' | 'source'>;
  key: Key;
  name: LocalText;
  /** The name that was found, of all that the subject goes by. */
  found?: string;
  /** When it was, if it is an event. */
  date?: string;
}

export interface TopicHit {
  group: 'topic';
  key: Key;
  label: LocalText;
  question: LocalText;
}

export interface QuoteHit {
  group: 'quote';
  key: Key;
  text: string;
  speakers: { key: Key; name: LocalText }[];
  /** When it was said; else when its source came out. */
  date?: string;
}

export interface SourceHit {
  group: 'source';
  key: Key;
  title: string;
  publisher?: string;
  issued?: string;
}

export type Hit = SubjectHit | TopicHit | QuoteHit | SourceHit;

/** One group of what was found, the best first. */
export interface FoundGroup {
  group: Group;
  /** How many there are; `hits` are the first of them. */
  total: number;
  hits: Hit[];
}

export interface Found {
  /** Whether the index is being made anew: what is found may not be all. */
  rebuilding: boolean;
  /** Without empty ones. */
  groups: FoundGroup[];
}
