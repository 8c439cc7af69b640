import type { NamedKey, QuoteFact, RoleFact, SourceFact, TopicFact } from '../card/facts.ts';
import type { Key } from '../corpus/key.ts';
import type { DatedClaim, LocalText } from '../pack/pack.ts';
import { localize } from '../text/local-text.ts';
import type { DirectoryEntry } from './directory.ts';
import { stanceLines } from './lines.ts';
import type { EntryCounts, HeldStance, KeyedSource, Member, Totals } from './records.ts';
import { recordTable, type Row, type Table, tableOf, withColumn } from './table.ts';

/** What stances and quotes refer to. */
interface References {
  topics: Readonly<Record<Key, TopicFact>>;
  sources: Readonly<Record<Key, SourceFact>>;
}

const SOURCE_COLUMNS = ['title', 'authors', 'publisher', 'issued', 'address'] as const;

const QUOTE_COLUMNS = [
  'id',
  'quote',
  'speakers',
  'said',
  'forum',
  'place',
  'to',
  'passed on by',
  'topics',
  'note',
  ...SOURCE_COLUMNS,
  'paragraph',
  'passage',
] as const;

const STANCE_COLUMNS = [
  'id',
  'actor',
  'topic',
  'as of',
  'position',
  'basis',
  'assessors',
  'summary',
  'quotes',
  'paragraphs',
  ...SOURCE_COLUMNS,
] as const;

const ROLE_COLUMNS = ['role', 'organization', 'from', 'until', 'as of'] as const;

const THING_COLUMNS = ['id', 'name', 'kind', 'description', 'date', 'place', 'part'] as const;

const ENTRY_COLUMNS = ['id', 'name', 'kind', 'date', 'quotes', 'stances'] as const;

/** The quoted words are verbatim. */
export function quoteTable(
  quotes: readonly QuoteFact[],
  { topics, sources }: References,
  locale: string,
): Table {
  const text = textIn(locale);
  return tableOf(
    QUOTE_COLUMNS,
    quotes.map(({ key, text: quote, speakers, said, chain, note, link, ...rest }) => ({
      id: key,
      quote,
      speakers: listed(speakers.map(({ name }) => text(name))),
      said: said.date?.edtf ?? '',
      forum: text(said.forum),
      place: text(said.place),
      to: text(said.to),
      'passed on by': listed(chain.map(({ by, how }) => `${text(by)} (${how})`)),
      topics: listed(rest.topics.map((topic) => text(topics[topic]?.label))),
      note: text(note),
      ...sourceCells(sources[rest.source]),
      paragraph: String(rest.paragraph ?? ''),
      passage: link ?? '',
    })),
  );
}

export function stanceTable(
  stances: readonly HeldStance[],
  { topics, sources }: References,
  locale: string,
): Table {
  const text = textIn(locale);
  return tableOf(
    STANCE_COLUMNS,
    stances.map((stance) => ({
      id: stance.key,
      actor: text(stance.actor.name),
      topic: text(topics[stance.topic]?.question),
      'as of': stance.asOf.edtf,
      position: stance.position,
      basis: stance.basis,
      assessors: listed(stance.assessors.map(({ name }) => text(name))),
      summary: text(stance.summary),
      quotes: listed(stance.quotes),
      paragraphs: listed(stance.paragraphs.map(String)),
      ...sourceCells(sources[stance.source]),
    })),
  );
}

/** All stances of some actors or on some topic, each with the position that it has changed from. */
export function stanceLineTable(
  stances: readonly HeldStance[],
  references: References,
  locale: string,
): Table {
  const before = new Map(
    stanceLines(stances).flatMap((line) =>
      line.stances.map(({ stance, changedFrom }) => [stance.key, changedFrom?.position]),
    ),
  );
  return withColumn(
    stanceTable(stances, references, locale),
    'changed from',
    (id) => before.get(id) ?? '',
  );
}

export function roleTable(roles: readonly RoleFact[], locale: string): Table {
  const text = textIn(locale);
  return tableOf(
    ROLE_COLUMNS,
    roles.map((role) => roleCells(role, text)),
  );
}

/** An actor, event or topic, as far as a view says what it is. */
interface Thing extends NamedKey {
  kind?: string;
  description?: LocalText;
  date?: DatedClaim;
  place?: LocalText;
  /** As what it took part, or the actor in it. */
  as?: string;
}

export function thingTable(things: readonly Thing[], locale: string): Table {
  const text = textIn(locale);
  return tableOf(
    THING_COLUMNS,
    things.map(({ key, name, kind = '', description, date, place, as = '' }) => ({
      id: key,
      name: text(name),
      kind,
      description: text(description),
      date: date?.edtf ?? '',
      place: text(place),
      part: as,
    })),
  );
}

export function sourceTable(sources: readonly KeyedSource[]): Table {
  return tableOf(
    ['id', ...SOURCE_COLUMNS],
    sources.map(({ key, source }) => ({ id: key, ...sourceCells(source) })),
  );
}

/** Who has a role in an organisation: a row for each role. */
export function memberTable(members: readonly Member[], locale: string): Table {
  const text = textIn(locale);
  return tableOf(
    ['id', 'name', ...ROLE_COLUMNS],
    members.flatMap(({ key, name, roles }) =>
      roles.map((role) => ({ id: key, name: text(name), ...roleCells(role, text) })),
    ),
  );
}

/** What is not counted has an empty cell. */
export function directoryTable(
  entries: readonly DirectoryEntry[],
  counts: ReadonlyMap<Key, EntryCounts>,
): Table {
  return tableOf(
    ENTRY_COLUMNS,
    entries.map(({ key, name, kind, date = '' }) => {
      const { quotes = '', stances = '' } = counts.get(key) ?? {};
      return { id: key, name, kind, date, quotes: `${quotes}`, stances: `${stances}` };
    }),
  );
}

/** How much the corpus holds, and from which packs. */
export function totalsTable({ packs, ...totals }: Totals): Table {
  return recordTable({
    total: tableOf(
      ['name', 'count'],
      Object.entries(totals).map(([name, count]) => ({ name, count: `${count}` })),
    ),
    pack: tableOf(
      ['id', 'name'],
      packs.map(({ id, title }) => ({ id, name: title })),
    ),
  });
}

type InWords = (texts: LocalText | undefined) => string;

function textIn(locale: string): InWords {
  return (texts) => (texts ? localize(texts, locale).text : '');
}

function roleCells(
  { role, organization, start, end, asOf }: RoleFact,
  text: InWords,
): Row<(typeof ROLE_COLUMNS)[number]> {
  return {
    role: text(role),
    organization: text(organization?.name),
    from: start?.edtf ?? '',
    until: end?.edtf ?? '',
    'as of': asOf.edtf,
  };
}

function sourceCells(source: SourceFact | undefined): Row<(typeof SOURCE_COLUMNS)[number]> {
  return {
    title: source?.title ?? '',
    authors: listed(source?.authors ?? []),
    publisher: source?.publisher ?? '',
    issued: source?.issued ?? '',
    address: source?.url ?? '',
  };
}

function listed(values: readonly string[]): string {
  return values.join('; ');
}
