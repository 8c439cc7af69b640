import { useLayoutEffect, useRef } from 'preact/hooks';

import type { HeldStance, Collection } from '../../core/library/records.ts';
import { addressOf } from '../../core/library/route.ts';
import { QuoteItem } from '../card/quote-item.tsx';
import { SourceLine } from '../card/source-line.tsx';
import { useWords } from '../words/speech.tsx';

interface Props {
  stance: HeldStance;
  collection: Collection;
}

/** What proves a stance: its quotes, or the paragraphs of its source. Comes into focus. */
export function Evidence({ stance, collection: { quotes, sources } }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [stance.key]);
  const proofs = quotes.filter(({ key }) => stance.quotes.includes(key));
  const source = sources[stance.source];
  return (
    <div class="proofs">
      <h3 ref={heading} tabIndex={-1}>
        {words.say('library.column.evidence')}
      </h3>
      {proofs.map((quote) => (
        <QuoteItem
          key={quote.key}
          quote={quote}
          subject={stance.actor.key}
          source={sources[quote.source]}
        />
      ))}
      {source && (
        <p class="provenance">
          {stance.paragraphs.map((paragraph) => (
            <SourceLine key={paragraph} source={source} paragraph={paragraph} />
          ))}{' '}
          <a href={addressOf({ view: 'source', key: stance.source })}>
            {words.say('library.wholeSource')}
          </a>
        </p>
      )}
    </div>
  );
}
