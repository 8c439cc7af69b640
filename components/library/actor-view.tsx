import type { Way } from '../../core/corpus/way.ts';
import { heldStances } from '../../core/library/compare.ts';
import { stanceLines } from '../../core/library/lines.ts';
import type { ActorRecord } from '../../core/library/records.ts';
import { addressOf } from '../../core/library/route.ts';
import { localize } from '../../core/text/local-text.ts';
import { Local } from '../local.tsx';
import { inSentence } from '../words/isolated.ts';
import { useWords } from '../words/speech.tsx';
import { Actions, type ViewActions } from './actions.tsx';
import { ActorEvents } from './actor-events.tsx';
import { ActorQuotes } from './actor-quotes.tsx';
import { ViewHeading } from './arrival.tsx';
import { Elsewhere } from './elsewhere.tsx';
import type { SavePicture } from './picture.tsx';
import { RoleTable } from './role-table.tsx';
import { StancePicture } from './stance-picture.tsx';
import { StanceTable } from './stance-table.tsx';

interface Props {
  record: ActorRecord;
  /** Called where more of others' words are wanted than the record has. */
  onMore: (way: Way) => void;
  actions: ViewActions;
  onSave: SavePicture;
}

/** Everything that the corpus has of one actor. */
export function ActorView({ record, onMore, actions, onSave }: Props) {
  const words = useWords();
  const { subject, events, topics, quotes } = record.facts;
  const lines = stanceLines(heldStances(record.facts));
  const about = words.say('library.actor.picture', inSentence(words, subject.name));
  return (
    <>
      <ViewHeading kicker={words.say(subject.expert ? 'card.expert' : `kind.${subject.kind}`)}>
        <Local texts={subject.name} />
      </ViewHeading>
      <p class="lead">
        <Local texts={subject.description} />
      </p>
      <ul class="inline">
        <li>
          <a href={addressOf({ view: 'compare', actors: [subject.key] })}>
            {words.say('library.actor.compare')}
          </a>
        </li>
        <li>
          <a href={addressOf({ view: 'outlets', actor: subject.key, sources: [] })}>
            {words.say('library.actor.outlets')}
          </a>
        </li>
      </ul>
      <Actions {...actions} />
      {subject.roles.length > 0 && <RoleTable roles={subject.roles} />}
      {lines.length > 0 && (
        <section>
          <h2>{words.say('card.positions')}</h2>
          <StancePicture
            lines={lines}
            nameOf={({ topic }) => localize(topics[topic]?.label ?? {}, words.locale).text}
            about={about}
            onSave={onSave}
          />
          <StanceTable
            lines={lines}
            caption={about}
            heading={words.say('library.column.topic')}
            view="topic"
            thingOf={({ topic }) => ({ key: topic, name: topics[topic]?.question ?? {} })}
          />
        </section>
      )}
      {quotes.length > 0 && <ActorQuotes facts={record.facts} />}
      {events.length > 0 && <ActorEvents events={events} />}
      {lines.length + quotes.length === 0 && (
        <p class="notice">{words.say('library.actor.nothing')}</p>
      )}
      <Elsewhere record={record} onMore={onMore} />
    </>
  );
}
