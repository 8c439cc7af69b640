import type { Facts } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import { localize } from '../../core/text/local-text.ts';
import { Local } from '../local.tsx';
import { QuoteItem } from '../card/quote-item.tsx';
import { useWords } from '../words/speech.tsx';

interface Props {
  quote: Key;
  /** The facts about who speaks. */
  facts: Facts;
  onSpeaker: () => void;
}

/** One quote with its provenance, and the way to all that its speaker has said. */
export function QuoteView({ quote, facts, onSpeaker }: Props) {
  const words = useWords();
  const { subject, quotes, sources } = facts;
  const found = quotes.find(({ key }) => key === quote);
  const name = localize(subject.name, words.locale).text;
  return (
    <article class="card" aria-label={name}>
      <h1>
        <Local texts={subject.name} />
      </h1>
      {found && <QuoteItem quote={found} subject={subject.key} source={sources[found.source]} />}
      <button type="button" class="more" onClick={onSpeaker}>
        {words.say('popup.more', name)}
      </button>
    </article>
  );
}
