import type { ComponentChildren } from 'preact';

import type { Facts, QuoteFact } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import { Local } from '../local.tsx';
import { useWords } from '../words/speech.tsx';

interface Props {
  quotes: readonly QuoteFact[];
  topics: Facts['topics'];
  /** `undefined` where all are wanted. */
  chosen: Key | undefined;
  onChoose: (topic: Key | undefined) => void;
}

/** A button for each topic of the quotes, in their order, with its number; none where there is one. */
export function TopicFilter({ quotes, topics, chosen, onChoose }: Props) {
  const words = useWords();
  const counts = new Map<Key, number>();
  for (const key of quotes.flatMap((quote) => quote.topics)) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.size < 2) return null;
  const number = chosen === undefined ? quotes.length : (counts.get(chosen) ?? 0);
  return (
    <div class="filter">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no form to fill in */}
      <div role="group" aria-label={words.say('depth.filter')}>
        <Toggle pressed={chosen === undefined} onPress={() => onChoose(undefined)}>
          {words.say('depth.everyTopic')}
        </Toggle>
        {[...counts].map(([key, count]) => (
          <Toggle
            key={key}
            pressed={chosen === key}
            onPress={() => onChoose(chosen === key ? undefined : key)}
          >
            <Local texts={topics[key]?.label ?? { und: key }} /> {words.number(count)}
          </Toggle>
        ))}
      </div>
      <output class="unseen">{words.count('depth.quotesShown', number)}</output>
    </div>
  );
}

interface ToggleProps {
  pressed: boolean;
  onPress: () => void;
  children: ComponentChildren;
}

function Toggle({ pressed, onPress, children }: ToggleProps) {
  return (
    <button type="button" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}
