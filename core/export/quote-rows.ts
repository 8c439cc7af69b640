import type { LocalText, Pack, Quote, SourceFile } from '../pack/pack.ts';
import { paragraphAt } from '../quotes/locator.ts';
import { passageLink } from '../quotes/text-fragment.ts';
import { localize } from '../text/local-text.ts';
import { issuedEdtf } from '../time/issued.ts';

/** The columns of a table of quotes, in order. */
export const QUOTE_COLUMNS = [
  'id',
  'quote',
  'speakers',
  'said',
  'said known',
  'forum',
  'place',
  'event',
  'to',
  'passed on by',
  'topics',
  'about',
  'continues',
  'note',
  'title',
  'authors',
  'publisher',
  'issued',
  'paragraph',
  'address',
  'start',
  'end',
  'source',
] as const;

export type QuoteRow = Record<(typeof QUOTE_COLUMNS)[number], string>;

/**
 * A pack's quotes as rows of a table, one a quote, every reference written out. Several
 * values of one cell are separated by semicolons. The quoted words are verbatim.
 */
export function quoteRows(pack: Pack, locale: string): QuoteRow[] {
  const names = namesOf(pack, locale);
  return pack.sources.flatMap((file) =>
    file.quotes.map((quote) => quoteRow(quote, file, names, locale)),
  );
}

/** How subjects and topics are called, by id. */
type Names = ReadonlyMap<string, string>;

function namesOf({ actors, events, topics }: Pack, locale: string): Names {
  return new Map([
    ...[...actors, ...events].map(
      ({ id, prefLabel }) => [id, localize(prefLabel, locale).text] as const,
    ),
    ...topics.map(({ id, label }) => [id, localize(label, locale).text] as const),
  ]);
}

function quoteRow(quote: Quote, { source }: SourceFile, names: Names, locale: string): QuoteRow {
  const [{ exact }, { start, end }] = quote.target.selector;
  const { said, about } = quote;
  const text = (value: LocalText | undefined) => (value ? localize(value, locale).text : '');
  const named = (id: string) => names.get(id) ?? id;
  const who = (value: string | LocalText) =>
    typeof value === 'string' ? named(value) : text(value);
  const { csl } = source;
  return {
    id: quote.id,
    quote: exact,
    speakers: listed(quote.speakers.map(named)),
    said: said.date?.edtf ?? '',
    'said known': said.date?.known ?? '',
    forum: text(said.forum),
    place: text(said.place),
    event: said.event === undefined ? '' : named(said.event),
    to: said.to === undefined ? '' : who(said.to),
    'passed on by': listed(quote.chain.map(({ by, how }) => `${who(by)} (${how})`)),
    topics: listed(about.topics.map(named)),
    about: listed(about.subjects.map(named)),
    continues: quote.continues ?? '',
    note: text(quote.note),
    title: csl.title,
    authors: listed(
      csl.author.map((author) =>
        'literal' in author ? author.literal : `${author.given ?? ''} ${author.family}`.trim(),
      ),
    ),
    publisher: csl['container-title'] ?? csl.publisher ?? '',
    issued: csl.issued ? issuedEdtf(csl.issued) : '',
    paragraph: String(paragraphAt(source, start) ?? ''),
    address: passageLink(source, quote) ?? '',
    start: String(start),
    end: String(end),
    source: source.id,
  };
}

function listed(values: readonly string[]): string {
  return values.join('; ');
}
