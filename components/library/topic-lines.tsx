import type { Key } from '../../core/corpus/key.ts';
import type { StanceLine } from '../../core/library/lines.ts';
import type { Collection } from '../../core/library/records.ts';
import type { LocalText } from '../../core/pack/pack.ts';
import { fold } from '../../core/text/fold.ts';
import { localize } from '../../core/text/local-text.ts';
import { useWords } from '../words/speech.tsx';
import { Evidence } from './evidence.tsx';
import { FindField } from './find-field.tsx';
import { InParts } from './in-parts.tsx';
import { useKept } from './kept.ts';
import type { SavePicture } from './picture.tsx';
import { StancePicture } from './stance-picture.tsx';
import { StanceTable } from './stance-table.tsx';

/** How many actors the picture and the table have at once. */
const AT_ONCE = 30;
/** From so many actors on, they can be searched. */
const MANY = 12;

interface Props {
  /** In the order to show. */
  lines: readonly StanceLine[];
  question: LocalText;
  collection: Collection;
  open: Key | undefined;
  onSave: SavePicture;
}

/** The actors' stances over time, as a picture and as a table that says the same. */
export function TopicLines({ lines, question, collection, open, onSave }: Props) {
  const words = useWords();
  const [typed, setTyped] = useKept<string>('found', '');
  const text = localize(question, words.locale).text;
  const wanted = fold(typed.trim());
  const found = lines.filter(({ actor }) =>
    Object.values(actor.name).some((name) => fold(name).includes(wanted)),
  );
  const stance = collection.stances.find(({ key }) => key === open);
  const place = found.findIndex(({ actor }) => actor.key === stance?.actor.key);
  return (
    <section>
      <h2>{words.say('library.topic.overTime')}</h2>
      {lines.length > MANY && (
        <FindField
          label={words.say('library.topic.find')}
          value={typed}
          onInput={setTyped}
          found={found.length}
          all={lines.length}
        />
      )}
      <InParts name="lines" items={found} size={AT_ONCE} atLeast={place + 1}>
        {(shown) =>
          shown.length > 0 && (
            <>
              <StancePicture
                lines={shown}
                nameOf={({ actor }) => localize(actor.name, words.locale).text}
                about={text}
                onSave={onSave}
              />
              <StanceTable
                lines={shown}
                caption={text}
                heading={words.say('library.column.actor')}
                view="actor"
                thingOf={({ actor }) => actor}
                open={stance?.key}
                evidence={stance && <Evidence stance={stance} collection={collection} />}
              />
            </>
          )
        }
      </InParts>
    </section>
  );
}
