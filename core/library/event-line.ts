import type { QuoteFact, SourceFact } from '../card/facts.ts';
import { compare, type Span, spanOf } from '../context/timing.ts';
import type { Key } from '../corpus/key.ts';
import type { EventRecord } from './records.ts';

/** Words in their place on the line of time. */
export interface DatedQuote {
  quote: QuoteFact;
  /** When they were said; where no one says, when they were published. */
  edtf: string | undefined;
  span: Span | undefined;
}

/** What was said of an event before it, at it and after it, each in the order of time. */
export interface EventLine {
  before: DatedQuote[];
  /** Of the days of the event, or said at it whenever that was. */
  at: DatedQuote[];
  after: DatedQuote[];
  /** Words of which nobody knows when they were said. */
  undated: DatedQuote[];
}

export function eventLine({ facts, said }: EventRecord): EventLine {
  const event = spanOf(facts.subject.event?.date.edtf);
  const line: EventLine = { before: [], at: [], after: [], undated: [] };
  for (const words of inTime(said.quotes, said.sources)) {
    line[partOf(words, event, facts.subject.key)].push(words);
  }
  return line;
}

/** Quotes with their dates, the oldest first, undated ones last. */
export function inTime(
  quotes: readonly QuoteFact[],
  sources: Readonly<Record<Key, SourceFact>>,
): DatedQuote[] {
  return quotes
    .map((quote) => {
      const edtf = quote.said.date?.edtf ?? sources[quote.source]?.issued;
      return { quote, edtf, span: spanOf(edtf) };
    })
    .toSorted(
      (a, b) =>
        compare(a.span?.last ?? Infinity, b.span?.last ?? Infinity) ||
        compare(a.span?.first ?? Infinity, b.span?.first ?? Infinity) ||
        compare(a.quote.source, b.quote.source) ||
        a.quote.position - b.quote.position,
    );
}

function partOf({ quote, span }: DatedQuote, event: Span | undefined, key: Key): keyof EventLine {
  if (quote.event === key) return 'at';
  if (!span || !event) return 'undated';
  if (span.last < event.first) return 'before';
  return span.first > event.last ? 'after' : 'at';
}
