import type { Facts, StanceFact, TopicFact } from '../card/facts.ts';
import type { Key } from '../corpus/key.ts';
import { type Context, NO_CONTEXT } from './context.ts';
import { type ArrangedEvent, arrangeEvents } from './events.ts';
import { type ArrangedQuote, arrangeQuotes } from './quotes.ts';
import type { Reason } from './reason.ts';
import { type ArrangedRole, arrangeRoles } from './roles.ts';
import { readSignals } from './signals.ts';
import type { When } from './timing.ts';
import { type OrderedTopic, orderTopics } from './topics.ts';

/** A stance with the quotes that prove it. */
export interface ProvenStance {
  stance: StanceFact;
  /** How it stands to the page's date; absent where the page has none. */
  when?: When;
  quotes: ArrangedQuote[];
}

/** A topic with one subject's stances on it; at least one, the one as of the page's date first. */
export interface TopicStances {
  topic: TopicFact;
  stances: ProvenStance[];
  /** The stance by which the position had changed, after the page's date. */
  change?: StanceFact;
  reasons: Reason[];
}

/** What a card shows before anything else. */
export interface Lead {
  topic?: TopicStances;
  stance?: ProvenStance;
  /** Proves the stance, or is on its topic; never one that proves another position. */
  quote?: ArrangedQuote;
  /** Whether the stance is in the subject's own words, and they are the quote's. */
  spoken: boolean;
}

/** The facts about one subject in the order of the card. */
export interface Arrangement {
  /** The first is the one to show. */
  roles: ArrangedRole[];
  lead: Lead;
  topics: TopicStances[];
  /** All quotes in order. */
  quotes: ArrangedQuote[];
  /** Those of them that prove none of the stances. */
  others: ArrangedQuote[];
  events: ArrangedEvent[];
}

/**
 * Arranges the facts about a subject for what is being read. The same facts and context give
 * the same order, whatever order the facts come in; no fact is dropped, invented or shown
 * twice: each quote stands beside the first stance that it proves. docs/ranking.md has the rules.
 */
export function arrange(facts: Facts, context: Context = NO_CONTEXT): Arrangement {
  const signals = readSignals(facts, context);
  const quotes = arrangeQuotes(facts, signals);
  const unplaced = new Map(quotes.map((arranged) => [arranged.quote.key, arranged]));
  const topics = orderTopics(facts, signals).map((topic) => placeQuotes(topic, unplaced));
  return {
    roles: arrangeRoles(facts.subject.roles, signals.page),
    lead: leadOf(topics, quotes),
    topics,
    quotes,
    others: [...unplaced.values()],
    events: arrangeEvents(facts, signals),
  };
}

/** Puts quotes beside a topic's stances, in their order, and takes them from what is left. */
function placeQuotes(
  { topic, order, reasons }: OrderedTopic,
  unplaced: Map<Key, ArrangedQuote>,
): TopicStances {
  const stances = order.stances.map(({ stance, timing: { when } }) => {
    const proofs = new Set(stance.quotes);
    const quotes = [...unplaced.values()].filter(({ quote }) => proofs.has(quote.key));
    for (const { quote } of quotes) unplaced.delete(quote.key);
    return { stance, ...(when && { when }), quotes };
  });
  return { topic, stances, ...(order.change && { change: order.change }), reasons };
}

function leadOf([topic]: readonly TopicStances[], quotes: readonly ArrangedQuote[]): Lead {
  const stance = topic?.stances[0];
  if (!topic || !stance) return { ...(quotes[0] && { quote: quotes[0] }), spoken: false };
  const proofs = new Set(stance.stance.quotes);
  const elsewhere = new Set(
    topic.stances
      .filter((other) => other.stance.position !== stance.stance.position)
      .flatMap((other) => other.stance.quotes),
  );
  const quote =
    quotes.find(({ quote: { key } }) => proofs.has(key)) ??
    quotes.find(
      ({ quote, when }) =>
        quote.topics.includes(topic.topic.key) &&
        !elsewhere.has(quote.key) &&
        (when !== 'later' || stance.when === 'later'),
    );
  const proof = quote !== undefined && proofs.has(quote.quote.key);
  const spoken = proof && stance.stance.basis === 'quoted';
  return { topic, stance, ...(quote && { quote }), spoken };
}
