import type { QuoteFact, SourceFact } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import { useWords } from '../words/speech.tsx';
import { QuoteItem } from './quote-item.tsx';

interface Props {
  quotes: readonly QuoteFact[];
  /** The card's subject. */
  subject: Key;
  sources: Record<string, SourceFact>;
  /** The quote that the card shows already. */
  shown: Key | undefined;
}

/** The quotes that prove none of the stances; nothing where there are no more. */
export function MoreQuotes({ quotes, subject, sources, shown }: Props) {
  const words = useWords();
  const more = quotes.filter(({ key }) => key !== shown);
  if (more.length === 0) return null;
  return (
    <details>
      <summary>{words.count('card.moreQuotes', more.length)}</summary>
      {more.map((quote) => (
        <QuoteItem key={quote.key} quote={quote} subject={subject} source={sources[quote.source]} />
      ))}
    </details>
  );
}
