import { eventLine } from '../../core/library/event-line.ts';
import { inTime } from '../../core/library/in-time.ts';
import type { EventRecord } from '../../core/library/records.ts';
import { CorpusDate } from '../date.tsx';
import { Local } from '../local.tsx';
import { inSentence } from '../words/isolated.ts';
import { useWords } from '../words/speech.tsx';
import { Actions, type ViewActions } from './actions.tsx';
import { ViewHeading } from './arrival.tsx';
import { partInWords } from './kinds.ts';
import { Picture, type SavePicture } from './picture.tsx';
import { QuoteList } from './quote-list.tsx';
import { ThingLink, ThingLinks } from './thing-link.tsx';
import { WordsPicture } from './words-picture.tsx';

const PARTS = ['before', 'at', 'after', 'undated'] as const;

interface Props {
  record: EventRecord;
  actions: ViewActions;
  onSave: SavePicture;
}

/** When and where an event was, who took part, and what was said of it before and after. */
export function EventView({ record, actions, onSave }: Props) {
  const words = useWords();
  const { facts, said, topicsAbout } = record;
  const { subject } = facts;
  const line = eventLine(record);
  const about = words.say('library.event.picture', inSentence(words, subject.name));
  return (
    <>
      <ViewHeading kicker={words.say(`kind.${subject.kind}`)}>
        <Local texts={subject.name} />
      </ViewHeading>
      {subject.event && (
        <p class="role">
          <CorpusDate edtf={subject.event.date.edtf} />
          {subject.event.place && (
            <>
              {' · '}
              <Local texts={subject.event.place} />
            </>
          )}
        </p>
      )}
      <p class="lead">
        <Local texts={subject.description} />
      </p>
      <Actions {...actions} />
      {subject.event && <Participants participants={subject.event.participants} />}
      {topicsAbout.length > 0 && (
        <section>
          <h2>{words.say('library.event.topics')}</h2>
          <ThingLinks view="topic" things={topicsAbout} />
        </section>
      )}
      {said.quotes.length === 0 && <p class="notice">{words.say('library.event.nothing')}</p>}
      {said.quotes.length > 0 && (
        <section>
          <h2>{words.say('library.event.said')}</h2>
          <Picture title={about} onSave={onSave}>
            {(width) => (
              <WordsPicture
                quotes={inTime(said.quotes, said.sources)}
                date={subject.event?.date.edtf}
                about={about}
                width={width}
              />
            )}
          </Picture>
          {PARTS.filter((part) => line[part].length > 0).map((part) => (
            <section key={part}>
              <h3>{words.say(`library.event.${part}`)}</h3>
              <QuoteList
                name={part}
                quotes={line[part].map(({ quote }) => quote)}
                sources={said.sources}
              />
            </section>
          ))}
        </section>
      )}
    </>
  );
}

type Participant = NonNullable<EventRecord['facts']['subject']['event']>['participants'][number];

function Participants({ participants }: { participants: readonly Participant[] }) {
  const words = useWords();
  if (participants.length === 0) return null;
  return (
    <section>
      <h2>{words.say('library.event.participants')}</h2>
      <ul class="plain dated">
        {participants.map((participant) => (
          <li key={`${participant.key} ${participant.as}`}>
            <ThingLink view="actor" thing={participant} />{' '}
            <span class="quiet">{partInWords(words, participant.as)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
