import type { ActorRecord } from '../../core/library/records.ts';
import { useWords } from '../words/speech.tsx';
import { QuoteList } from './quote-list.tsx';
import { StanceList } from './stance-list.tsx';
import { ThingLinks } from './thing-link.tsx';

/** Where else an actor is named: topics about it, others' words about it, readings of others. */
export function Elsewhere({ record: { facts, elsewhere, topicsAbout } }: { record: ActorRecord }) {
  const words = useWords();
  const { quotes, stances, sources } = elsewhere;
  const { key } = facts.subject;
  const [readings, proven] = [true, false].map((asReader) =>
    stances.filter(
      ({ assessors }) => assessors.some((assessor) => assessor.key === key) === asReader,
    ),
  );
  if (topicsAbout.length + quotes.length + stances.length === 0) return null;
  return (
    <section>
      <h2>{words.say('library.elsewhere.title')}</h2>
      {topicsAbout.length > 0 && (
        <>
          <h3>{words.say('library.elsewhere.topics')}</h3>
          <ThingLinks view="topic" things={topicsAbout} />
        </>
      )}
      {readings && readings.length > 0 && (
        <>
          <h3>{words.say('library.elsewhere.readings')}</h3>
          <StanceList name="readings" stances={readings} />
        </>
      )}
      {proven && proven.length > 0 && (
        <>
          <h3>{words.say('library.elsewhere.stances')}</h3>
          <StanceList name="proven" stances={proven} />
        </>
      )}
      {quotes.length > 0 && (
        <>
          <h3>{words.say('library.elsewhere.quotes')}</h3>
          <QuoteList name="elsewhere quotes" quotes={quotes} sources={sources} subject={key} />
        </>
      )}
    </section>
  );
}
