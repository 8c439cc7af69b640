import type { QuoteFact, SourceFact, StanceFact, TopicFact } from '../card/facts.ts';
import type { Key } from '../corpus/key.ts';
import type { LocalText } from '../pack/pack.ts';
import { localize } from '../text/local-text.ts';
import type { DirectoryEntry } from './directory.ts';
import type { HeldStance } from './records.ts';

/** What a view shows as a table for a spreadsheet. Several values of a cell are parted by semicolons. */
export interface Table {
  columns: readonly string[];
  rows: Record<string, string>[];
}

/** What stances and quotes refer to. */
interface References {
  topics: Readonly<Record<Key, TopicFact>>;
  sources: Readonly<Record<Key, SourceFact>>;
}

/** The quoted words are verbatim. */
export function quoteTable(
  quotes: readonly QuoteFact[],
  { topics, sources }: References,
  locale: string,
): Table {
  const text = textIn(locale);
  return tableOf(
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
    stances.map(({ actor, ...stance }) => ({
      id: stance.key,
      actor: text(actor.name),
      topic: text(topics[stance.topic]?.question),
      ...stanceCells(stance, text),
      ...sourceCells(sources[stance.source]),
    })),
  );
}

export function directoryTable(entries: readonly DirectoryEntry[]): Table {
  return tableOf(entries.map(({ key, name, kind, date = '' }) => ({ id: key, name, kind, date })));
}

type InWords = (texts: LocalText | undefined) => string;

function textIn(locale: string): InWords {
  return (texts) => (texts ? localize(texts, locale).text : '');
}

function stanceCells(stance: StanceFact, text: InWords): Record<string, string> {
  return {
    'as of': stance.asOf.edtf,
    position: stance.position,
    basis: stance.basis,
    assessors: listed(stance.assessors.map(({ name }) => text(name))),
    summary: text(stance.summary),
    quotes: listed(stance.quotes),
    paragraphs: listed(stance.paragraphs.map(String)),
  };
}

function sourceCells(source: SourceFact | undefined): Record<string, string> {
  return {
    title: source?.title ?? '',
    authors: listed(source?.authors ?? []),
    publisher: source?.publisher ?? '',
    issued: source?.issued ?? '',
    address: source?.url ?? '',
  };
}

/** All rows have the same columns, in the same order. */
function tableOf(rows: Record<string, string>[]): Table {
  return { columns: Object.keys(rows[0] ?? {}), rows };
}

function listed(values: readonly string[]): string {
  return values.join('; ');
}
