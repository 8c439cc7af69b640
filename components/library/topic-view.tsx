import { useMemo } from 'preact/hooks';

import type { Key } from '../../core/corpus/key.ts';
import { byStanding, stanceLines } from '../../core/library/lines.ts';
import type { TopicRecord } from '../../core/library/records.ts';
import { Local } from '../local.tsx';
import { useWords } from '../words/speech.tsx';
import { Actions, type ViewActions } from './actions.tsx';
import { ViewHeading } from './arrival.tsx';
import type { SavePicture } from './picture.tsx';
import { Standings } from './standings.tsx';
import { ThingLinks } from './thing-link.tsx';
import { TopicLines } from './topic-lines.tsx';

interface Props {
  record: TopicRecord;
  /** The stance whose evidence is open. */
  open: Key | undefined;
  actions: ViewActions;
  onSave: SavePicture;
}

/** The question, and who stands where on it, over time. */
export function TopicView({ record: { topic, about, collection }, open, actions, onSave }: Props) {
  const words = useWords();
  const lines = useMemo(
    () => byStanding(stanceLines(collection.stances), words.locale),
    [collection, words],
  );
  return (
    <>
      <ViewHeading kicker={words.say('library.column.topic')}>
        <Local texts={topic.question} />
      </ViewHeading>
      {about.length > 0 && (
        <div class="about">
          {words.say('library.topic.about')} <ThingLinks view={({ type }) => type} things={about} />
        </div>
      )}
      <Actions {...actions} />
      {lines.length === 0 ? (
        <p class="notice">{words.say('library.topic.nothing')}</p>
      ) : (
        <>
          <Standings lines={lines} />
          <TopicLines
            lines={lines}
            question={topic.question}
            collection={collection}
            open={open}
            onSave={onSave}
          />
        </>
      )}
    </>
  );
}
