import type { Facts } from '../../core/card/facts.ts';
import type { Arrangement } from '../../core/context/arrange.ts';
import { localize } from '../../core/text/local-text.ts';
import { useWords } from '../words/speech.tsx';
import { AboutSubject } from './about-subject.tsx';
import { AllQuotes } from './all-quotes.tsx';
import { LeadItem } from './lead-item.tsx';
import { MoreOnTopic } from './more-on-topic.tsx';
import { MoreTopics } from './more-topics.tsx';
import { OpenInLibrary } from './open-in-library.tsx';
import { ReportError } from './report-error.tsx';
import { SubjectHeader } from './subject-header.tsx';
import { TopicDetails } from './topic-details.tsx';

interface Props {
  facts: Facts;
  arrangement: Arrangement;
}

/**
 * The facts about one subject, in the order of what is being read: who it is, the one position
 * and the one quote that matter here; the rest opens.
 */
export function SubjectCard({ facts, arrangement }: Props) {
  const words = useWords();
  const { subject, sources } = facts;
  const { roles, lead, topics } = arrangement;
  const [first, ...rest] = topics;
  const [role] = roles;
  const shown = lead.quote?.quote.key;
  // Where there is a role and a position, they say who it is.
  const brief = role !== undefined && first !== undefined;
  const known = first !== undefined || lead.quote !== undefined;
  return (
    <article
      class="card"
      dir={words.dir}
      lang={words.locale}
      aria-label={localize(subject.name, words.locale).text}
    >
      <SubjectHeader subject={subject} role={role} described={!brief} />
      {known ? (
        <LeadItem facts={facts} lead={lead} />
      ) : (
        <p class="notice">{words.say('card.nothing')}</p>
      )}
      {first && (
        <>
          <MoreOnTopic lead={lead} subject={subject.key} sources={sources} />
          <TopicDetails topic={first} subject={subject.key} />
        </>
      )}
      <MoreTopics topics={rest} subject={subject.key} sources={sources} shown={shown} />
      <AllQuotes facts={facts} arrangement={arrangement} />
      {(brief || roles.length > 1 || arrangement.events.length > 0) && (
        <AboutSubject facts={facts} arrangement={arrangement} />
      )}
      <footer class="feet">
        <OpenInLibrary subject={subject} />
        <ReportError facts={facts} arrangement={arrangement} />
      </footer>
    </article>
  );
}
