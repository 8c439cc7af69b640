import type { SourceFact } from '../../core/card/facts.ts';
import type { Lead } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import { useWords } from '../words/speech.tsx';
import { Grounds } from './grounds.tsx';
import { QuoteItem } from './quote-item.tsx';
import { StanceList } from './stance-list.tsx';

interface Props {
  lead: Lead;
  /** The card's subject. */
  subject: Key;
  sources: Record<string, SourceFact>;
}

/** What is known on the lead's topic beyond the lead; nothing where that is all. */
export function MoreOnTopic({ lead, subject, sources }: Props) {
  const words = useWords();
  const [first, ...others] = lead.topic?.stances ?? [];
  const shown = lead.quote?.quote.key;
  const quotes = first?.quotes.filter(({ quote }) => quote.key !== shown) ?? [];
  if (!lead.spoken && quotes.length === 0 && others.length === 0) return null;
  return (
    <details>
      <summary>{words.say('card.moreOnTopic')}</summary>
      {lead.spoken && first && (
        <Grounds stance={first.stance} source={sources[first.stance.source]} />
      )}
      {quotes.map(({ quote, when }) => (
        <QuoteItem
          key={quote.key}
          quote={quote}
          when={when}
          subject={subject}
          source={sources[quote.source]}
        />
      ))}
      <StanceList stances={others} subject={subject} sources={sources} shown={shown} />
    </details>
  );
}
