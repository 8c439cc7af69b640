import type { QuoteFact, SourceFact } from '../card/facts.ts';
import { compare, type Span, spanOf } from '../context/timing.ts';
import type { Key } from '../corpus/key.ts';
import type { Collection } from './records.ts';

/** Words in their place on the line of time. */
export interface DatedQuote {
  quote: QuoteFact;
  /** When they were said; where no one says, when they were published. */
  edtf: string | undefined;
  span: Span | undefined;
}

type Sources = Readonly<Record<Key, SourceFact>>;

/** Quotes with their dates, the oldest first, undated ones last. */
export function inTime(quotes: readonly QuoteFact[], sources: Sources): DatedQuote[] {
  return dated(quotes, sources).toSorted(
    (a, b) =>
      compare(a.span?.last ?? Infinity, b.span?.last ?? Infinity) ||
      compare(a.span?.first ?? Infinity, b.span?.first ?? Infinity) ||
      byPlace(a, b),
  );
}

/** The newest first, undated ones last: in the order of an actor's own words. */
export function newestFirst({
  quotes,
  sources,
}: Pick<Collection, 'quotes' | 'sources'>): QuoteFact[] {
  return dated(quotes, sources)
    .toSorted(
      (a, b) =>
        compare(b.span?.last ?? -Infinity, a.span?.last ?? -Infinity) ||
        compare(b.span?.first ?? -Infinity, a.span?.first ?? -Infinity) ||
        byPlace(a, b),
    )
    .map(({ quote }) => quote);
}

function dated(quotes: readonly QuoteFact[], sources: Sources): DatedQuote[] {
  return quotes.map((quote) => {
    const edtf = quote.said.date?.edtf ?? sources[quote.source]?.issued;
    return { quote, edtf, span: spanOf(edtf) };
  });
}

/** Of the same day: as they stand in their sources. */
function byPlace({ quote: a }: DatedQuote, { quote: b }: DatedQuote): number {
  return compare(a.source, b.source) || a.position - b.position;
}
