import type { Facts, QuoteFact } from '../../core/card/facts.ts';
import { localize } from '../../core/text/local-text.ts';
import { useWords } from '../words/speech.tsx';
import { useKept } from './kept.ts';
import { QuoteList } from './quote-list.tsx';

/**
 * An actor's own words, as many as the list of actors counts, and apart from them others' words
 * that prove its positions; each newest first, or those on one topic.
 */
export function ActorQuotes({ facts }: { facts: Facts }) {
  const { subject, quotes } = facts;
  const isOwn = ({ speakers }: QuoteFact): boolean =>
    speakers.some(({ key }) => key === subject.key);
  const own = quotes.filter(isOwn);
  const others = quotes.filter((quote) => !isOwn(quote));
  return (
    <>
      {own.length > 0 && <ByTopic message="library.actor.ownWords" quotes={own} facts={facts} />}
      {others.length > 0 && (
        <ByTopic message="library.actor.othersWords" quotes={others} facts={facts} />
      )}
    </>
  );
}

interface Props {
  message: 'library.actor.ownWords' | 'library.actor.othersWords';
  quotes: readonly QuoteFact[];
  facts: Facts;
}

function ByTopic({ message, quotes, facts: { subject, topics, sources } }: Props) {
  const words = useWords();
  const [chosen, setChosen] = useKept<string>(message, '');
  const choices = Object.values(topics).filter(({ key }) =>
    quotes.some((quote) => quote.topics.includes(key)),
  );
  // The corpus may have changed since it was chosen.
  const topic = choices.some(({ key }) => key === chosen) ? chosen : '';
  const shown = topic === '' ? quotes : quotes.filter((quote) => quote.topics.includes(topic));
  return (
    <section>
      <h2>{words.say(message, words.number(quotes.length))}</h2>
      {choices.length > 1 && (
        <p class="filters">
          <label>
            {words.say('library.column.topic')}
            <select value={topic} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
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
      <QuoteList
        key={topic}
        name={`${message} ${topic}`}
        quotes={shown}
        sources={sources}
        subject={subject.key}
      />
    </section>
  );
}
