import type { ComparedTopic } from '../../core/library/compare.ts';
import { localize } from '../../core/text/local-text.ts';
import { Local } from '../local.tsx';
import { useWords } from '../words/speech.tsx';
import { InParts } from './in-parts.tsx';
import type { SavePicture } from './picture.tsx';
import { StancePicture } from './stance-picture.tsx';

const AT_ONCE = 6;

interface Props {
  topics: readonly ComparedTopic[];
  onSave: SavePicture;
}

/** The positions over time, a picture for each topic on which more than one has a stance. */
export function ComparedPictures({ topics, onSave }: Props) {
  const words = useWords();
  const shared = topics.filter(({ agreement }) => agreement !== 'alone');
  if (shared.length === 0) return null;
  return (
    <section>
      <h2>{words.say('library.topic.overTime')}</h2>
      <InParts name="pictures" items={shared} size={AT_ONCE}>
        {(shown) =>
          shown.map(({ topic, lines }) => (
            <section key={topic.key}>
              <h3>
                <Local texts={topic.question} />
              </h3>
              <StancePicture
                lines={lines.filter((line) => line !== undefined)}
                nameOf={({ actor }) => localize(actor.name, words.locale).text}
                about={localize(topic.question, words.locale).text}
                topic={topic.key}
                onSave={onSave}
              />
            </section>
          ))
        }
      </InParts>
    </section>
  );
}
