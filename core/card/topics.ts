import type { Facts, QuoteFact, StanceFact, TopicFact } from './facts.ts';

/** A stance with the quotes that prove it. */
export interface ProvenStance {
  stance: StanceFact;
  quotes: QuoteFact[];
}

/** A topic with one subject's stances on it, newest first; at least one. */
export interface TopicStances {
  topic: TopicFact;
  stances: ProvenStance[];
}

/** The facts in the order of the card: each quote once, beside the first stance it proves. */
export interface Arrangement {
  topics: TopicStances[];
  /** Quotes that prove none of the stances. */
  others: QuoteFact[];
}

/** Stances by topic: the topic with the newest stance first, each topic's newest first. */
export function arrange({ stances, quotes, topics: known }: Facts): Arrangement {
  const unplaced = new Map(quotes.map((quote) => [quote.key, quote]));
  const topics = new Map<string, TopicStances>();
  for (const stance of stances) {
    const topic = known[stance.topic];
    if (!topic) continue;
    const there = topics.get(topic.key) ?? { topic, stances: [] };
    topics.set(topic.key, there);
    there.stances.push({
      stance,
      quotes: stance.quotes.flatMap((key) => {
        const quote = unplaced.get(key);
        unplaced.delete(key);
        return quote ?? [];
      }),
    });
  }
  return { topics: [...topics.values()], others: [...unplaced.values()] };
}
