import { Fragment } from 'preact';

import { type Way, WAYS } from '../../core/corpus/way.ts';
import type { ActorRecord } from '../../core/library/records.ts';
import { useWords } from '../words/speech.tsx';
import { MemberList } from './member-list.tsx';
import { QuoteList } from './quote-list.tsx';
import { SourceList } from './source-list.tsx';
import { StanceList } from './stance-list.tsx';
import { ThingLinks } from './thing-link.tsx';

interface Props {
  record: ActorRecord;
  /** Called where more of others' words are wanted than have come. */
  onMore: (way: Way) => void;
}

/**
 * Where else an actor is named: its sources, those with a role in it, topics about it, readings of
 * others, and others' words: about it, said to it, passed on by it.
 */
export function Elsewhere({ record, onMore }: Props) {
  const { facts, elsewhere, topicsAbout, members } = record;
  const words = useWords();
  const { quotes, stances, sources } = elsewhere;
  const { key } = facts.subject;
  const [readings, proven] = [true, false].map((asReader) =>
    stances.filter(
      ({ assessors }) => assessors.some((assessor) => assessor.key === key) === asReader,
    ),
  );
  const others = WAYS.filter((way) => record[way].quotes.length > 0);
  const named = [record.sources, members, topicsAbout, quotes, stances, others];
  if (named.every(({ length }) => length === 0)) return null;
  return (
    <section>
      <h2>{words.say('library.elsewhere.title')}</h2>
      {record.sources.length > 0 && (
        <>
          <h3>{words.say('library.elsewhere.sources')}</h3>
          <SourceList sources={record.sources} />
        </>
      )}
      {members.length > 0 && (
        <>
          <h3>{words.say('library.elsewhere.members')}</h3>
          <MemberList members={members} />
        </>
      )}
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
      {others.map((way) => (
        <Fragment key={way}>
          <h3>{words.say(`library.elsewhere.${way}`)}</h3>
          <QuoteList
            name={way}
            quotes={record[way].quotes}
            sources={record[way].sources}
            subject={key}
            total={record[way].total}
            onMore={() => onMore(way)}
          />
        </Fragment>
      ))}
    </section>
  );
}
