import { sourceFact, subjectFact, topicFact } from '../card/assemble-facts.ts';
import { gatherFacts } from '../card/gather-facts.ts';
import { compare, spanOf } from '../context/timing.ts';
import { keyOf, type Key } from '../corpus/key.ts';
import type { QuoteRow, StanceRow, SubjectRow } from '../corpus/rows.ts';
import type { Way } from '../corpus/way.ts';
import type { NamedKey, RoleFact } from '../card/facts.ts';
import { gatherCollection } from './gather-collection.ts';
import { newestFirst } from './in-time.ts';
import type { LibraryCorpus } from './library-corpus.ts';
import {
  type ActorRecord,
  type EventRecord,
  type KeyedSource,
  namedTopic,
  type SomeWords,
  type SourceRecord,
  type TopicRecord,
} from './records.ts';

/**
 * What a view of one thing shows, gathered from a corpus; `undefined` where the corpus has not
 * the thing, or it is of another sort.
 */

export async function gatherActor(
  corpus: LibraryCorpus,
  key: Key,
): Promise<ActorRecord | undefined> {
  const facts = await gatherFacts(corpus, key);
  if (facts?.subject.type !== 'actor') return undefined;
  const [about, assessed, topics, sources, members] = await Promise.all([
    corpus.quotesAbout(key),
    corpus.stancesAssessedBy(key),
    topicsAbout(corpus, key),
    corpus.sourcesBy(key),
    facts.subject.kind === 'person' ? [] : corpus.membersOf(key),
  ]);
  const others = about.filter(({ speakers }) => !speakers.includes(key));
  const proved = await corpus.stancesProvedBy(others.map((row) => row.key));
  const [elsewhere, passedOn, saidTo] = await Promise.all([
    gatherCollection(corpus, {
      quotes: others,
      stances: [...assessed, ...proved].filter(({ actor }) => actor !== key).toSorted(bySource),
    }),
    gatherWords(corpus, key, 'passedOn'),
    gatherWords(corpus, key, 'saidTo'),
  ]);
  return {
    facts,
    elsewhere: { ...elsewhere, quotes: newestFirst(elsewhere) },
    passedOn,
    saidTo,
    topicsAbout: topics,
    sources: sources
      .map((row) => ({ key: row.key, source: sourceFact(row.value) }))
      .toSorted((a, b) => compare(lastDay(b), lastDay(a)) || compare(a.key, b.key)),
    members: members
      .map((row) => ({ ...named(row), roles: rolesIn(row, facts.subject) }))
      .toSorted((a, b) => compare(a.key, b.key)),
  };
}

/** Others' words in which an actor has a part, after the first so many. */
export async function gatherWords(
  corpus: LibraryCorpus,
  actor: Key,
  way: Way,
  after = 0,
): Promise<SomeWords> {
  const { rows, total } = await corpus.wordsWith(actor, way, after);
  const words = await gatherCollection(corpus, { quotes: rows, stances: [] });
  return { ...words, quotes: newestFirst(words), total };
}

/** The quotes come for one stance only, whose evidence is open: a topic has thousands of stances. */
export async function gatherTopic(
  corpus: LibraryCorpus,
  key: Key,
  open?: Key,
): Promise<TopicRecord | undefined> {
  const [row] = await corpus.topics([key]);
  if (!row) return undefined;
  const topic = topicFact(row);
  const [stances, about] = await Promise.all([corpus.stancesOn(key), corpus.subjects(topic.about)]);
  const opened = stances.find((stance) => stance.key === open);
  const quotes = opened ? await corpus.quotes(opened.evidence) : [];
  return {
    topic,
    about: about.map((row) => ({ ...named(row), type: row.type })),
    collection: await gatherCollection(corpus, { stances, quotes }),
  };
}

export async function gatherEvent(
  corpus: LibraryCorpus,
  key: Key,
): Promise<EventRecord | undefined> {
  const facts = await gatherFacts(corpus, key);
  if (facts?.subject.type !== 'event') return undefined;
  const quotes = await corpus.wordsOfEvent(key);
  return {
    facts,
    said: await gatherCollection(corpus, { stances: [], quotes }),
    topicsAbout: await topicsAbout(corpus, key),
  };
}

export async function gatherSource(
  corpus: LibraryCorpus,
  key: Key,
): Promise<SourceRecord | undefined> {
  const [row] = await corpus.sources([key]);
  if (!row) return undefined;
  const { pack, value } = row;
  const keys = (ids: readonly string[]): Key[] => ids.map((id) => keyOf(pack, id));
  const [authors, publishers, quotes, stances] = await Promise.all([
    corpus.subjects(keys(value.authors)),
    corpus.subjects(keys(value.publisher === undefined ? [] : [value.publisher])),
    corpus.quotesIn(key),
    corpus.stancesIn(key),
  ]);
  const [publisher] = publishers;
  return {
    key,
    source: sourceFact(value),
    type: value.csl.type,
    authors: authors.map(named),
    ...(publisher && { publisher: named(publisher) }),
    collection: await gatherCollection(corpus, { quotes: quotes.toSorted(byPosition), stances }),
  };
}

async function topicsAbout(corpus: LibraryCorpus, subject: Key): Promise<NamedKey[]> {
  const rows = await corpus.topicsAbout(subject);
  return rows.map(({ key, value: { question } }) => namedTopic({ key, question }));
}

function rolesIn(row: SubjectRow, { key, name }: NamedKey): RoleFact[] {
  const { roles } = subjectFact(row, (id) => ({ key: keyOf(row.pack, id), name }));
  return roles.filter(({ organization }) => organization?.key === key);
}

function lastDay({ source }: KeyedSource): number {
  return spanOf(source.issued)?.last ?? -Infinity;
}

function named({ key, value }: SubjectRow): NamedKey {
  return { key, name: value.prefLabel };
}

/** An order that does not hang on how they were found. */
function bySource(a: StanceRow, b: StanceRow): number {
  return a.source === b.source ? compare(a.key, b.key) : compare(a.source, b.source);
}

function byPosition(a: QuoteRow, b: QuoteRow): number {
  return a.value.target.selector[1].start - b.value.target.selector[1].start;
}
