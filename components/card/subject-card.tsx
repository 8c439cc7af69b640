import type { Facts } from '../../core/card/facts.ts';
import type { Arrangement } from '../../core/context/arrange.ts';
import { localize } from '../../core/text/local-text.ts';
import { QuoteItem } from './quote-item.tsx';
import { SubjectHeader } from './subject-header.tsx';
import { TopicItem } from './topic-item.tsx';

interface Props {
  facts: Facts;
  arrangement: Arrangement;
  locale: string;
}

/** The facts about one subject, in the order of what is being read. */
export function SubjectCard({ facts, arrangement, locale }: Props) {
  const { subject, sources } = facts;
  const { roles, topics, others } = arrangement;
  const [lead, ...rest] = topics;
  const common = { subject: subject.key, sources, locale };
  return (
    <article class="card" aria-label={localize(subject.name, locale).text}>
      <SubjectHeader subject={subject} role={roles[0]?.role} locale={locale} />
      {lead && (
        <section aria-labelledby="positions">
          <h2 id="positions">Where they stand</h2>
          <TopicItem topic={lead} {...common} />
          {rest.length > 0 && (
            <details>
              <summary>
                {rest.length === 1 ? 'One more topic' : `${rest.length} more topics`}
              </summary>
              {rest.map((topic) => (
                <TopicItem key={topic.topic.key} topic={topic} {...common} />
              ))}
            </details>
          )}
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="quotes">
          <h2 id="quotes">{lead ? 'Also on the record' : 'On the record'}</h2>
          {others.map((quote) => (
            <QuoteItem
              key={quote.key}
              quote={quote}
              subject={subject.key}
              source={sources[quote.source]}
              locale={locale}
            />
          ))}
        </section>
      )}
      {!lead && others.length === 0 && (
        <p class="notice">The corpus has no positions and no quotations for this entry yet.</p>
      )}
    </article>
  );
}
