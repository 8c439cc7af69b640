import { useState } from 'preact/hooks';

import type { Facts } from '../../core/card/facts.ts';
import type { Arrangement } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import { useWords } from '../words/speech.tsx';
import { QuoteItem } from './quote-item.tsx';
import { TopicFilter } from './topic-filter.tsx';

interface Props {
  facts: Facts;
  arrangement: Arrangement;
}

/** All quotes in order, by topic if the reader wants; nothing where the lead shows them all. */
export function AllQuotes({ facts, arrangement: { quotes, others, lead } }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [topic, setTopic] = useState<Key>();
  const all = quotes.map(({ quote }) => quote);
  const shown = lead.quote?.quote.key;
  if (all.every(({ key }) => key === shown)) return null;
  // Closed, it has only what stands nowhere else on the card: who searches the page, and so
  // opens it, finds each quote once.
  const elsewhere = others.filter(({ key }) => key !== shown);
  const wanted = topic === undefined ? all : all.filter((quote) => quote.topics.includes(topic));
  return (
    <details class="all-quotes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.count('depth.allQuotes', all.length)}</summary>
      {open && (
        <TopicFilter quotes={all} topics={facts.topics} chosen={topic} onChoose={setTopic} />
      )}
      {(open ? wanted : elsewhere).map((quote) => (
        <QuoteItem
          key={quote.key}
          quote={quote}
          subject={facts.subject.key}
          source={facts.sources[quote.source]}
        />
      ))}
    </details>
  );
}
