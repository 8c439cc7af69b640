import type { Key } from '../corpus/key.ts';
import { keyOf } from '../corpus/key.ts';
import type {
  EventRow,
  QuoteRow,
  SourceRow,
  StanceRow,
  SubjectRow,
  TopicRow,
} from '../corpus/rows.ts';
import type { LocalText, Source } from '../pack/pack.ts';
import { paragraphAt } from '../quotes/locator.ts';
import { passageLink } from '../quotes/text-fragment.ts';
import { earliestDay, latestDay, parseEdtf } from '../time/edtf.ts';
import type {
  Facts,
  NamedKey,
  QuoteFact,
  SourceFact,
  StanceFact,
  SubjectFact,
  TakenPart,
  TopicFact,
} from './facts.ts';

/** The rows that the facts of one subject are made of. */
export interface FactRows {
  /** Of the subject's pack. */
  revision: number;
  subject: SubjectRow;
  stances: readonly StanceRow[];
  quotes: readonly QuoteRow[];
  /** The events that the subject took part in. */
  events: readonly EventRow[];
  topics: ReadonlyMap<Key, TopicRow>;
  sources: ReadonlyMap<Key, SourceRow>;
  /** Every subject that the rows above refer to. */
  others: ReadonlyMap<Key, SubjectRow>;
}

/** Puts a subject's facts together. Rows that refer to what is not there are left out. */
export function assembleFacts(rows: FactRows): Facts {
  const { pack } = rows.subject;
  const named = (id: string): NamedKey => {
    const key = keyOf(pack, id);
    const label = rows.others.get(key)?.value.prefLabel;
    return { key, name: label ?? { und: id } };
  };
  const stances = rows.stances
    .flatMap((row) => stanceFact(row, rows, named) ?? [])
    .toSorted((a, b) => newestFirst(a.asOf.edtf, b.asOf.edtf) || compare(a.key, b.key));
  const speaks = ({ speakers }: QuoteRow): boolean => speakers.includes(rows.subject.key);
  const quotes = rows.quotes
    .flatMap((row) => {
      const source = rows.sources.get(row.source);
      return source ? [{ fact: quoteFact(row, source.value, named), row, source }] : [];
    })
    .toSorted(
      (a, b) =>
        // An agreement's own words come before others' words about it.
        Number(speaks(b.row)) - Number(speaks(a.row)) ||
        newestFirst(quoteDate(a.row, a.source.value), quoteDate(b.row, b.source.value)) ||
        compare(a.row.source, b.row.source) ||
        a.row.value.target.selector[1].start - b.row.value.target.selector[1].start,
    )
    .map(({ fact }) => fact);
  const events = rows.events
    .flatMap((row) => takenPart(row, rows.subject.key) ?? [])
    .toSorted((a, b) => newestFirst(a.date.edtf, b.date.edtf) || compare(a.key, b.key));
  const topics: Record<Key, TopicFact> = {};
  for (const key of [...stances.map(({ topic }) => topic), ...quotes.flatMap((q) => q.topics)]) {
    const row = rows.topics.get(key);
    if (row) topics[key] = topicFact(row);
  }
  const used = new Set([...stances, ...quotes].map(({ source }) => source));
  const sources: Record<Key, SourceFact> = {};
  for (const key of used) {
    const row = rows.sources.get(key);
    if (row) sources[key] = sourceFact(row.value);
  }
  return {
    pack: { id: pack, revision: rows.revision },
    subject: subjectFact(rows.subject, named),
    stances,
    quotes,
    events,
    topics,
    sources,
  };
}

/** Names a subject of the pack that the row at hand is from. */
export type Naming = (id: string) => NamedKey;

export function subjectFact({ key, type, value }: SubjectRow, named: Naming): SubjectFact {
  const common = {
    key,
    type,
    kind: value.kind,
    name: value.prefLabel,
    description: value.description,
  };
  if ('memberships' in value) {
    const roles = value.memberships
      .map(({ role, organization_id, start_date: start, end_date: end, asOf }) => ({
        role,
        asOf,
        ...(start && { start }),
        ...(end && { end }),
        ...(organization_id === undefined ? {} : { organization: named(organization_id) }),
      }))
      .toSorted((a, b) => newestFirst(a.asOf.edtf, b.asOf.edtf));
    return { ...common, expert: value.expert, roles };
  }
  const { date, place, participants } = value;
  return {
    ...common,
    expert: false,
    roles: [],
    event: {
      date,
      ...(place === undefined ? {} : { place }),
      participants: participants.map(({ actor, as }) => ({ ...named(actor), as })),
    },
  };
}

function takenPart({ key, pack, value }: EventRow, actor: Key): TakenPart | undefined {
  const part = value.participants.find((one) => keyOf(pack, one.actor) === actor);
  if (!part) return undefined;
  const { prefLabel: name, kind, date, place } = value;
  return { key, name, kind, date, ...(place && { place }), as: part.as };
}

export function topicFact({ key, pack, value }: TopicRow): TopicFact {
  const { question, label, terms, about } = value;
  return { key, question, label, terms, about: about.map((id) => keyOf(pack, id)) };
}

/** `undefined` where the topic or the source is not there. */
export function stanceFact(
  row: StanceRow,
  rows: Pick<FactRows, 'topics' | 'sources'>,
  named: Naming,
): StanceFact | undefined {
  const { value, key, pack } = row;
  const source = rows.sources.get(row.source)?.value;
  if (!rows.topics.has(row.topic) || !source) return undefined;
  return {
    key,
    topic: row.topic,
    position: value.position,
    asOf: value.asOf,
    basis: value.basis,
    assessors: value.assessors.map(named),
    summary: value.summary,
    source: row.source,
    quotes: value.evidence.flatMap((e) => ('quote' in e ? [keyOf(pack, e.quote)] : [])),
    // A passage of another source stands in another paragraph of another text.
    paragraphs: value.evidence.flatMap((e) =>
      'passage' in e && keyOf(pack, e.passage.source) === row.source
        ? (paragraphAt(source, e.passage.selector[0].start) ?? [])
        : [],
    ),
  };
}

export function quoteFact(row: QuoteRow, source: Source, named: Naming): QuoteFact {
  const { value, key, pack } = row;
  const [{ exact }, { start }] = value.target.selector;
  const nameOf = (who: string | LocalText): LocalText =>
    typeof who === 'string' ? named(who).name : who;
  const { date, forum, place, event, to } = value.said;
  const paragraph = paragraphAt(source, start);
  const link = passageLink(source, value);
  return {
    key,
    text: exact,
    speakers: value.speakers.map(named),
    said: {
      ...(date && { date }),
      ...(forum && { forum }),
      ...(place && { place }),
      ...(to !== undefined && { to: nameOf(to) }),
    },
    chain: value.chain.map(({ by, how, date: passed }) => ({
      by: nameOf(by),
      how,
      ...(passed && { date: passed }),
    })),
    topics: row.topics,
    about: row.about,
    ...(event !== undefined && { event: keyOf(pack, event) }),
    ...(value.continues !== undefined && { continues: keyOf(pack, value.continues) }),
    ...(value.note && { note: value.note }),
    source: row.source,
    position: start,
    ...(paragraph !== undefined && { paragraph }),
    ...(link !== undefined && { link }),
  };
}

export function sourceFact({ csl }: Source): SourceFact {
  const publisher = csl['container-title'] ?? csl.publisher;
  const issued = issueDate(csl);
  return {
    title: csl.title,
    authors: csl.author.map((author) =>
      'literal' in author
        ? author.literal
        : [author.given, author.family].filter(Boolean).join(' '),
    ),
    ...(publisher !== undefined && { publisher }),
    ...(issued !== undefined && { issued }),
    ...(csl.URL !== undefined && { url: csl.URL }),
  };
}

/** CSL's first date in EDTF. */
function issueDate({ issued }: Source['csl']): string | undefined {
  return issued?.['date-parts'][0]
    ?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}

/** When the words were said; where no one says, when they were published. */
function quoteDate({ value }: QuoteRow, { csl }: Source): string {
  return value.said.date?.edtf ?? issueDate(csl) ?? '';
}

/** By the last day that a date may mean, then by the first; what has no date comes last. */
function newestFirst(a: string, b: string): number {
  const [dateA, dateB] = [parseEdtf(a), parseEdtf(b)];
  if (!dateA || !dateB) return (dateA ? 0 : 1) - (dateB ? 0 : 1);
  return (
    compare(latestDay(dateB), latestDay(dateA)) || compare(earliestDay(dateB), earliestDay(dateA))
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
