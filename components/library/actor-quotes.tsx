import { useState } from 'preact/hooks';

import type { Facts } from '../../core/card/facts.ts';
import { localize } from '../../core/text/local-text.ts';
import { useWords } from '../words/speech.tsx';
import { QuoteList } from './quote-list.tsx';

/** All quotes of an actor, newest first, or those on one topic. */
export function ActorQuotes({ facts: { subject, quotes, topics, sources } }: { facts: Facts }) {
  const words = useWords();
  const [topic, setTopic] = useState('');
  const shown = topic === '' ? quotes : quotes.filter((quote) => quote.topics.includes(topic));
  const choices = Object.values(topics).filter(({ key }) =>
    quotes.some((quote) => quote.topics.includes(key)),
  );
  return (
    <section>
      <h2>{words.say('library.actor.quotes', words.number(quotes.length))}</h2>
      {choices.length > 1 && (
        <p class="filters">
          <label>
            {words.say('library.column.topic')}
            <select value={topic} onChange={({ currentTarget }) => setTopic(currentTarget.value)}>
              <option value="">{words.say('library.actor.allTopics')}</option>
              {choices.map(({ key, label }) => (
                <option key={key} value={key}>
                  {localize(label, words.locale).text}
                </option>
              ))}
            </select>
          </label>
          <output>{words.count('library.quotes', shown.length)}</output>
        </p>
      )}
      <QuoteList key={topic} quotes={shown} sources={sources} subject={subject.key} />
    </section>
  );
}
