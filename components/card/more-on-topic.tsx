import type { SourceFact } from '../../core/card/facts.ts';
import type { TopicStances } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import { useWords } from '../words/speech.tsx';
import { QuoteItem } from './quote-item.tsx';
import { StanceList } from './stance-list.tsx';

interface Props {
  /** The topic of the lead. */
  topic: TopicStances;
  /** The card's subject. */
  subject: Key;
  sources: Record<string, SourceFact>;
  /** The quote that the lead shows. */
  shown: Key | undefined;
}

/** What is known on the lead's topic beyond the lead; nothing where that is all. */
export function MoreOnTopic({ topic, subject, sources, shown }: Props) {
  const words = useWords();
  const [first, ...others] = topic.stances;
  const quotes = first?.quotes.filter(({ key }) => key !== shown) ?? [];
  if (quotes.length === 0 && others.length === 0) return null;
  return (
    <details>
      <summary>{words.say('card.moreOnTopic')}</summary>
      {quotes.map((quote) => (
        <QuoteItem key={quote.key} quote={quote} subject={subject} source={sources[quote.source]} />
      ))}
      <StanceList stances={others} subject={subject} sources={sources} shown={shown} />
    </details>
  );
}
