import type { Facts } from '../../core/card/facts.ts';
import { arrange } from '../../core/context/arrange.ts';
import { localize } from '../../core/text/local-text.ts';
import { QuoteItem } from './quote-item.tsx';
import { SubjectHeader } from './subject-header.tsx';
import { TopicItem } from './topic-item.tsx';

/** The facts about one subject. */
export function SubjectCard({ facts, locale }: { facts: Facts; locale: string }) {
  const { subject, sources } = facts;
  const { topics, others } = arrange(facts);
  return (
    <article class="card" aria-label={localize(subject.name, locale).text}>
      <SubjectHeader subject={subject} locale={locale} />
      {topics.length > 0 && (
        <section aria-labelledby="positions">
          <h2 id="positions">Where they stand</h2>
          <ul>
            {topics.map(({ topic, stances: there }) => (
              <TopicItem
                key={topic.key}
                question={topic.question}
                stances={there}
                subject={subject.key}
                sources={sources}
                locale={locale}
              />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="quotes">
          <h2 id="quotes">{topics.length > 0 ? 'Also on the record' : 'On the record'}</h2>
          <ul>
            {others.map((quote) => (
              <li key={quote.key}>
                {' '}
                <QuoteItem
                  quote={quote}
                  subject={subject.key}
                  source={sources[quote.source]}
                  locale={locale}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {topics.length === 0 && others.length === 0 && (
        <p class="notice">The corpus has no positions and no quotations for this entry yet.</p>
      )}
    </article>
  );
}
