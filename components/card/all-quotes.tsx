import { useState } from 'preact/hooks';

import type { Facts } from '../../core/card/facts.ts';
import type { Arrangement } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import { useWords } from '../words/speech.tsx';
import { QuoteItem } from './quote-item.tsx';
import { TopicFilter } from './topic-filter.tsx';
import { WhyHere } from './why-here.tsx';

interface Props {
  facts: Facts;
  arrangement: Arrangement;
}

/** All quotes in order, and why the first comes first, by topic if the reader wants; nothing where the lead shows them all. */
export function AllQuotes({ facts, arrangement: { quotes, others, lead } }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [topic, setTopic] = useState<Key>();
  const shown = lead.quote?.quote.key;
  if (quotes.every(({ quote }) => quote.key === shown)) return null;
  // Closed, it has only what stands nowhere else on the card: who searches the page, and so
  // opens it, finds each quote once.
  const elsewhere = others.filter(({ quote }) => quote.key !== shown);
  const wanted =
    topic === undefined ? quotes : quotes.filter(({ quote }) => quote.topics.includes(topic));
  return (
    <details class="all-quotes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.count('depth.allQuotes', quotes.length)}</summary>
      {open && (
        <>
          <TopicFilter
            quotes={quotes.map(({ quote }) => quote)}
            topics={facts.topics}
            chosen={topic}
            onChoose={setTopic}
          />
          <WhyHere reasons={wanted[0]?.reasons ?? []} change={undefined} />
        </>
      )}
      {(open ? wanted : elsewhere).map(({ quote, when }) => (
        <QuoteItem
          key={quote.key}
          quote={quote}
          when={when}
          subject={facts.subject.key}
          source={facts.sources[quote.source]}
        />
      ))}
    </details>
  );
}
