import type { Facts, TakenPart } from '../card/facts.ts';
import type { Reason } from './reason.ts';
import { presentIn, reasonsOf, type Relevance, relevanceOf } from './relevance.ts';
import type { Signals } from './signals.ts';
import { byTime, compare, spanOf, type Timing, timingOf, type When } from './timing.ts';

/** An event that the subject took part in, and why it stands where it does. */
export interface ArrangedEvent {
  event: TakenPart;
  /** later: at the page's date it was still to come. */
  when?: When;
  reasons: Reason[];
}

/**
 * The events that the subject took part in: first those that the page names, then those that
 * a topic is about of which the text speaks, then the newest as of the page's date.
 */
export function arrangeEvents({ events, topics }: Facts, signals: Signals): ArrangedEvent[] {
  const hitsAbout = (event: TakenPart) =>
    Object.values(topics)
      .filter(({ about }) => about.includes(event.key))
      .toSorted((a, b) => compare(a.key, b.key))
      .flatMap(({ key }) => signals.hits.get(key) ?? []);
  return events
    .map((event) => ({
      event,
      timing: timingOf(spanOf(event.date.edtf), signals.page),
      relevance: relevanceOf({
        hits: hitsAbout(event),
        sameWords: undefined,
        present: presentIn([event.key], signals),
      }),
    }))
    .toSorted(byRelevance)
    .map(({ event, timing: { when }, relevance }) => ({
      event,
      ...(when && { when }),
      reasons: reasonsOf(relevance, when),
    }));
}

interface Candidate {
  event: TakenPart;
  timing: Timing;
  relevance: Relevance;
}

function byRelevance(a: Candidate, b: Candidate): number {
  return (
    b.relevance.present.length - a.relevance.present.length ||
    b.relevance.points - a.relevance.points ||
    byTime(a.timing, b.timing) ||
    compare(b.timing.start, a.timing.start) ||
    compare(a.event.key, b.event.key)
  );
}
