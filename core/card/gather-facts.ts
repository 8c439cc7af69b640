import { keyOf, type Key } from '../corpus/key.ts';
import type { QuoteRow, SourceRow, StanceRow, SubjectRow, TopicRow } from '../corpus/rows.ts';
import { assembleFacts } from './assemble-facts.ts';
import type { Facts } from './facts.ts';

/** Whoever holds a corpus, as far as one subject's facts need it. Rows come in any order. */
export interface Corpus {
  /** The revision of an installed pack. */
  revisionOf(pack: string): PromiseLike<number | undefined>;
  subjects(keys: readonly Key[]): Found<SubjectRow>;
  topics(keys: readonly Key[]): Found<TopicRow>;
  sources(keys: readonly Key[]): Found<SourceRow>;
  quotes(keys: readonly Key[]): Found<QuoteRow>;
  stancesOf(actor: Key): Found<StanceRow>;
  quotesBy(speaker: Key): Found<QuoteRow>;
  quotesAbout(subject: Key): Found<QuoteRow>;
  /** The subjects that this one took part in. */
  withParticipant(actor: Key): Found<SubjectRow>;
}

/** Rows that are there; what a key has no row for is left out. */
export type Found<T> = PromiseLike<readonly T[]>;

/** All facts about one subject; `undefined` where the corpus has it not. */
export async function gatherFacts(corpus: Corpus, key: Key): Promise<Facts | undefined> {
  const [subject] = await corpus.subjects([key]);
  if (!subject) return undefined;

  const [revision, stances, spoken, about, subjects] = await Promise.all([
    corpus.revisionOf(subject.pack),
    corpus.stancesOf(key),
    corpus.quotesBy(key),
    subject.type === 'event' ? corpus.quotesAbout(key) : [],
    corpus.withParticipant(key),
  ]);
  if (revision === undefined) return undefined;
  const own = [...new Map([...spoken, ...about].map((row) => [row.key, row])).values()];
  const quotes = [...own, ...(await corpus.quotes(missingEvidence(stances, own)))];

  const [topics, sources, others] = await Promise.all([
    corpus.topics(
      unique([...stances.map(({ topic }) => topic), ...quotes.flatMap((row) => row.topics)]),
    ),
    corpus.sources(unique([...stances, ...quotes].map(({ source }) => source))),
    corpus.subjects(unique([...namesOf(subject), ...namesIn(stances, quotes)])),
  ]);
  return assembleFacts({
    revision,
    subject,
    stances,
    quotes,
    events: subjects.filter((row) => row.type === 'event'),
    topics: byKey(topics),
    sources: byKey(sources),
    others: byKey(others),
  });
}

export function unique(keys: readonly Key[]): Key[] {
  return [...new Set(keys)];
}

export function byKey<T extends { key: Key }>(rows: readonly T[]): Map<Key, T> {
  return new Map(rows.map((row) => [row.key, row]));
}

/** Quotes that prove a stance without being the subject's own, as an organisation's speaker's. */
function missingEvidence(stances: readonly StanceRow[], quotes: readonly QuoteRow[]): Key[] {
  const present = new Set(quotes.map(({ key }) => key));
  const proofs = stances.flatMap(({ pack, value }) =>
    value.evidence.flatMap((item) => ('quote' in item ? [keyOf(pack, item.quote)] : [])),
  );
  return unique(proofs).filter((key) => !present.has(key));
}

/** The subjects that a subject's own row names: organisations, participants. */
function namesOf({ pack, value }: SubjectRow): Key[] {
  const ids =
    'memberships' in value
      ? value.memberships.flatMap(({ organization_id }) => organization_id ?? [])
      : value.participants.map(({ actor }) => actor);
  return ids.map((id) => keyOf(pack, id));
}

/** The subjects, other than a stance's own actor, whose names stances and quotes show. */
export function namesIn(stances: readonly StanceRow[], quotes: readonly QuoteRow[]): Key[] {
  return [
    ...stances.flatMap(({ pack, value }) => value.assessors.map((id) => keyOf(pack, id))),
    ...quotes.flatMap(({ pack, value: { chain, said } }) =>
      [...chain.map(({ by }) => by), said.to]
        .filter((who) => typeof who === 'string')
        .map((id) => keyOf(pack, id)),
    ),
    ...quotes.flatMap(({ speakers }) => speakers),
  ];
}
