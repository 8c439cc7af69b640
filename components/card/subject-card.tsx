import type { Facts } from '../../core/card/facts.ts';
import { byTopic } from '../../core/card/topics.ts';
import { localize } from '../../core/text/local-text.ts';
import { QuoteItem } from './quote-item.tsx';
import { SubjectHeader } from './subject-header.tsx';
import { TopicItem } from './topic-item.tsx';

/** The facts about one subject. */
export function SubjectCard({ facts, locale }: { facts: Facts; locale: string }) {
  const { subject, stances, quotes, sources } = facts;
  const topics = byTopic(stances);
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
                sources={sources}
                locale={locale}
              />
            ))}
          </ul>
        </section>
      )}
      {quotes.length > 0 && (
        <section aria-labelledby="quotes">
          <h2 id="quotes">On the record</h2>
          <ul>
            {quotes.map((quote) => (
              <QuoteItem
                key={quote.key}
                quote={quote}
                own={quote.speakers.length === 1 && quote.speakers[0]?.key === subject.key}
                source={sources[quote.source]}
                locale={locale}
              />
            ))}
          </ul>
        </section>
      )}
      {topics.length === 0 && quotes.length === 0 && (
        <p class="notice">The corpus has no positions and no quotations for this entry yet.</p>
      )}
    </article>
  );
}
