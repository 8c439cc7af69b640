import type { SourceFact } from '../../core/card/facts.ts';
import type { ProvenStance } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import { QuoteItem } from './quote-item.tsx';
import { StanceItem } from './stance-item.tsx';

interface Props {
  stances: readonly ProvenStance[];
  /** The card's subject. */
  subject: Key;
  sources: Record<string, SourceFact>;
  /** The quote that the card shows already. */
  shown: Key | undefined;
}

/** Stances with the quotes that prove them. */
export function StanceList({ stances, subject, sources, shown }: Props) {
  return (
    <>
      {stances.map(({ stance, when, quotes }) => (
        <StanceItem key={stance.key} stance={stance} when={when} source={sources[stance.source]}>
          {quotes
            .filter(({ quote }) => quote.key !== shown)
            .map((proof) => (
              <QuoteItem
                key={proof.quote.key}
                quote={proof.quote}
                when={proof.when}
                subject={subject}
                source={sources[proof.quote.source]}
              />
            ))}
        </StanceItem>
      ))}
    </>
  );
}
