import type { Facts } from '../core/card/facts.ts';
import type { Arrangement, TopicStances } from '../core/context/arrange.ts';

/**
 * A card as it is printed: all facts in the card's order, each once; the lead and the
 * proofs of stances refer to them by key.
 */
export function printedCard({ subject, sources }: Facts, card: Arrangement) {
  const { roles: _, ...who } = subject;
  const { lead } = card;
  return {
    subject: who,
    roles: card.roles.map(({ role, when }) => ({ ...role, when })),
    lead: {
      topic: lead.topic?.topic.key,
      stance: lead.stance?.stance.key,
      quote: lead.quote?.quote.key,
    },
    topics: card.topics.map(printedTopic),
    quotes: card.quotes.map(({ quote, when, reasons }) => ({ ...quote, when, reasons })),
    events: card.events.map(({ event, when, reasons }) => ({ ...event, when, reasons })),
    sources,
  };
}

function printedTopic({ topic, stances, change, reasons }: TopicStances) {
  const { key, question, label } = topic;
  return {
    key,
    question,
    label,
    reasons,
    change: change && { stance: change.key, position: change.position, asOf: change.asOf },
    stances: stances.map(({ stance, when, quotes }) => {
      const { topic: _, quotes: __, ...rest } = stance;
      return { ...rest, when, quotes: quotes.map(({ quote }) => quote.key) };
    }),
  };
}
