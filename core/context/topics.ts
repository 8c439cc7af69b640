import type { Facts, QuoteFact, StanceFact, TopicFact } from '../card/facts.ts';
import type { Key } from '../corpus/key.ts';
import type { Reason } from './reason.ts';
import { presentIn, reasonsOf, type Relevance, relevanceOf } from './relevance.ts';
import { BASIS_RANK, orderStances, type StanceOrder, type TimedStance } from './stances.ts';
import { byTime, compare } from './timing.ts';
import type { Signals } from './signals.ts';

/** A topic with one subject's stances on it. */
export interface OrderedTopic {
  topic: TopicFact;
  order: StanceOrder;
  reasons: Reason[];
}

interface Candidate extends OrderedTopic {
  relevance: Relevance;
  first: TimedStance;
}

/**
 * The topics of the stances: first those whose words, or the words of whose quotes, the text
 * has, then those about subjects on the page, then by date. Among topics that the text
 * speaks of alike, own words come before reports and readings; with nothing to go by, the
 * newest comes first.
 */
export function orderTopics(facts: Facts, signals: Signals): OrderedTopic[] {
  const byTopic = Map.groupBy(facts.stances, ({ topic }) => topic);
  const quotes = new Map(facts.quotes.map((quote) => [quote.key, quote]));
  const candidates: Candidate[] = [];
  for (const [key, stances] of byTopic) {
    const topic = facts.topics[key];
    const order = orderStances(stances, signals.page);
    const [first] = order.stances;
    if (!topic || !first) continue;
    const relevance = topicRelevance(topic, proofsOf(stances, quotes), signals);
    const reasons = reasonsOf(relevance, first.timing.when);
    candidates.push({ topic, order, first, relevance, reasons });
  }
  return candidates
    .toSorted(byRelevance)
    .map(({ topic, order, reasons }) => ({ topic, order, reasons }));
}

function proofsOf(
  stances: readonly StanceFact[],
  quotes: ReadonlyMap<Key, QuoteFact>,
): QuoteFact[] {
  const keys = new Set(stances.flatMap((stance) => stance.quotes));
  return [...keys]
    .flatMap((key) => quotes.get(key) ?? [])
    .toSorted((a, b) => compare(a.key, b.key));
}

function topicRelevance(
  topic: TopicFact,
  proofs: readonly QuoteFact[],
  signals: Signals,
): Relevance {
  const shared = proofs.flatMap((quote) => signals.sameWords.get(quote.key) ?? []);
  return relevanceOf({
    hits: signals.hits.get(topic.key) ?? [],
    sameWords: shared.toSorted((a, b) => b.length - a.length)[0],
    // A subject counts once more where the words that prove a stance are about it.
    present: [
      ...presentIn(topic.about, signals),
      ...presentIn(
        proofs.flatMap(({ about }) => about),
        signals,
      ),
    ],
  });
}

function byRelevance(a: Candidate, b: Candidate): number {
  const related = a.relevance.points > 0 || a.relevance.present.length > 0;
  const [timeA, timeB] = [a.first.timing, b.first.timing];
  const byBasis = BASIS_RANK[a.first.stance.basis] - BASIS_RANK[b.first.stance.basis];
  return (
    b.relevance.sameWords - a.relevance.sameWords ||
    b.relevance.points - a.relevance.points ||
    b.relevance.present.length - a.relevance.present.length ||
    compare(timeA.tier, timeB.tier) ||
    (related ? byBasis : 0) ||
    byTime(timeA, timeB) ||
    byBasis ||
    Number(b.first.stance.quotes.length > 0) - Number(a.first.stance.quotes.length > 0) ||
    compare(timeB.start, timeA.start) ||
    compare(a.topic.key, b.topic.key)
  );
}
