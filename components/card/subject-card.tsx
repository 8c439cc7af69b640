import { useId } from 'preact/hooks';

import type { Facts } from '../../core/card/facts.ts';
import type { Arrangement } from '../../core/context/arrange.ts';
import { localize } from '../../core/text/local-text.ts';
import { useWords } from '../words/speech.tsx';
import { QuoteItem } from './quote-item.tsx';
import { SubjectHeader } from './subject-header.tsx';
import { TopicItem } from './topic-item.tsx';

interface Props {
  facts: Facts;
  arrangement: Arrangement;
}

/** The facts about one subject, in the order of what is being read. */
export function SubjectCard({ facts, arrangement }: Props) {
  const words = useWords();
  const id = useId();
  const { subject, sources } = facts;
  const { roles, topics, others } = arrangement;
  const [lead, ...rest] = topics;
  const common = { subject: subject.key, sources };
  return (
    <article class="card" aria-label={localize(subject.name, words.locale).text}>
      <SubjectHeader subject={subject} role={roles[0]?.role} />
      {lead && (
        <section aria-labelledby={`${id}-positions`}>
          <h2 id={`${id}-positions`}>{words.say('card.positions')}</h2>
          <TopicItem topic={lead} {...common} />
          {rest.length > 0 && (
            <details>
              <summary>{words.count('card.moreTopics', rest.length)}</summary>
              {rest.map((topic) => (
                <TopicItem key={topic.topic.key} topic={topic} {...common} />
              ))}
            </details>
          )}
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby={`${id}-quotes`}>
          <h2 id={`${id}-quotes`}>{words.say(lead ? 'card.alsoOnRecord' : 'card.onRecord')}</h2>
          {others.map((quote) => (
            <QuoteItem
              key={quote.key}
              quote={quote}
              subject={subject.key}
              source={sources[quote.source]}
            />
          ))}
        </section>
      )}
      {!lead && others.length === 0 && <p class="notice">{words.say('card.nothing')}</p>}
    </article>
  );
}
