import type { Facts, QuoteFact } from '../card/facts.ts';
import type { Reason } from './reason.ts';
import { presentIn, reasonsOf, type Relevance, relevanceOf } from './relevance.ts';
import type { Signals } from './signals.ts';
import { byTime, compare, spanOf, type Timing, timingOf, type When } from './timing.ts';
import { hasTerm } from './terms.ts';

/** A quote, how it stands to the page's date, and why it stands where it does. */
export interface ArrangedQuote {
  quote: QuoteFact;
  when?: When;
  reasons: Reason[];
}

interface Candidate {
  quote: QuoteFact;
  own: boolean;
  timing: Timing;
  relevance: Relevance;
}

/**
 * All quotes: first those whose very words the text has, then those on topics that the text
 * speaks of (a term that the quote itself has counts twice), then those about, or said at,
 * what else is on the page, then the subject's own words before others', then the newest as
 * of the page's date. Quotes that are equal in all this keep the order of their source.
 */
export function arrangeQuotes(facts: Facts, signals: Signals): ArrangedQuote[] {
  return facts.quotes
    .map((quote) => candidateOf(quote, facts, signals))
    .toSorted(byRelevance)
    .map(({ quote, timing: { when }, relevance }) => ({
      quote,
      ...(when && { when }),
      reasons: reasonsOf(relevance, when),
    }));
}

function candidateOf(quote: QuoteFact, facts: Facts, signals: Signals): Candidate {
  const { subject, sources } = facts;
  const event = quote.event === undefined ? [] : [quote.event];
  // When the words were said; where no one says, when they were published.
  const date = quote.said.date?.edtf ?? sources[quote.source]?.issued;
  return {
    quote,
    own: quote.speakers.some(({ key }) => key === subject.key),
    timing: timingOf(spanOf(date), signals.page),
    relevance: relevanceOf({
      hits: quote.topics
        .flatMap((topic) => signals.hits.get(topic) ?? [])
        .map((hit) => (hasTerm(quote.text, hit) ? { ...hit, points: hit.points * 2 } : hit)),
      sameWords: signals.sameWords.get(quote.key),
      present: presentIn([...quote.about, ...event], signals),
    }),
  };
}

function byRelevance(a: Candidate, b: Candidate): number {
  return (
    b.relevance.sameWords - a.relevance.sameWords ||
    b.relevance.points - a.relevance.points ||
    b.relevance.present.length - a.relevance.present.length ||
    Number(b.own) - Number(a.own) ||
    byTime(a.timing, b.timing) ||
    compare(b.timing.start, a.timing.start) ||
    compare(a.quote.source, b.quote.source) ||
    a.quote.position - b.quote.position ||
    compare(a.quote.key, b.quote.key)
  );
}
