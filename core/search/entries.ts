import type { SourceRow, SubjectRow, TopicRow } from '../corpus/rows.ts';
import { issuedEdtf } from '../time/issued.ts';
import { daysOf, type Days } from './days.ts';
import type { Group } from './results.ts';
import { distinctWords } from './words.ts';

/** What anything but a quote is found by. */
export interface Entry {
  /** `group:key`, as `entryId` makes it. */
  id: string;
  /** The words of what it is called; the words of what it is called besides. */
  names: ReadonlySet<string>;
  others: ReadonlySet<string>;
  /** The days it can mean, where it has a date. */
  days?: Days;
  /** How often it is quoted: of two that are found alike, the reader more likely means that. */
  quotes: number;
}

function entryId(group: Group, key: string): string {
  return `${group}:${key}`;
}

export function partsOfEntryId(id: string): { group: Group; key: string } {
  const colon = id.indexOf(':');
  return { group: id.slice(0, colon) as Group, key: id.slice(colon + 1) };
}

/** Every name that a subject is called by, those to be shown first. */
export function namesOf({ value }: SubjectRow): string[] {
  const others = [...value.altLabel, ...value.hiddenLabel].map((name) => name.value);
  return [...Object.values(value.prefLabel), ...others];
}

export function subjectEntry(row: SubjectRow, quotes: number): Entry {
  const { key, value } = row;
  const preferred = Object.values(value.prefLabel);
  const others = namesOf(row).slice(preferred.length);
  const place = row.type === 'event' ? Object.values(row.value.place ?? {}) : [];
  const days = row.type === 'event' ? daysOf(row.value.date.edtf) : undefined;
  return {
    id: entryId(row.type === 'event' ? 'event' : row.value.kind, key),
    names: wordsOfNames(preferred),
    others: wordsOfNames([...others, ...place]),
    ...(days && { days }),
    quotes,
  };
}

export function topicEntry({ key, value }: TopicRow, quotes: number): Entry {
  const { label, question, terms } = value;
  return {
    id: entryId('topic', key),
    names: wordsOfNames([...Object.values(label), ...Object.values(question)]),
    others: wordsOfNames(terms.map(({ value }) => value)),
    quotes,
  };
}

export function sourceEntry({ key, value }: SourceRow, quotes: number): Entry {
  const { csl } = value;
  const authors = csl.author.map((name) =>
    'literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`,
  );
  const days = csl.issued && daysOf(issuedEdtf(csl.issued));
  return {
    id: entryId('source', key),
    names: wordsOfNames([csl.title]),
    others: wordsOfNames([csl['container-title'] ?? '', csl.publisher ?? '', ...authors]),
    ...(days && { days }),
    quotes,
  };
}

/** The words of names; names with a hyphen or an apostrophe are found without it too. */
function wordsOfNames(names: readonly string[]): Set<string> {
  const joined = names.map((name) =>
    name.replace(/(?<=\p{L})[-'\u2019\u2010\u2011](?=\p{L})/gu, ''),
  );
  return distinctWords([...names, ...joined].join(' '));
}
