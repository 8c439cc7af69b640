import type { QuoteFact, SourceFact } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import { QuoteItem } from '../card/quote-item.tsx';
import { InParts } from './in-parts.tsx';

const AT_ONCE = 25;

interface Props {
  /** Which list of its view it is. */
  name: string;
  quotes: readonly QuoteFact[];
  sources: Readonly<Record<Key, SourceFact>>;
  /** Whose view it is: words of theirs alone need no name above them. */
  subject?: Key;
  /** How many there are in all, and what brings more of them. */
  total?: number;
  onMore?: () => void;
}

/** Quotes in the order given. */
export function QuoteList({ name, quotes, sources, subject = '', ...more }: Props) {
  return (
    <InParts name={name} items={quotes} size={AT_ONCE} {...more}>
      {(shown) => (
        <ol class="plain">
          {shown.map((quote) => (
            <li key={quote.key}>
              <QuoteItem quote={quote} subject={subject} source={sources[quote.source]} />
            </li>
          ))}
        </ol>
      )}
    </InParts>
  );
}
