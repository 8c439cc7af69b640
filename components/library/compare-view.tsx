import { useRef } from 'preact/hooks';

import type { Facts } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import { compareActors } from '../../core/library/compare.ts';
import type { DirectoryEntry } from '../../core/library/directory.ts';
import { MOST_ACTORS } from '../../core/library/route.ts';
import { localize } from '../../core/text/local-text.ts';
import { useKeptFocus } from '../kept-focus.ts';
import { useWords } from '../words/speech.tsx';
import { Actions, type ViewActions } from './actions.tsx';
import { ViewHeading } from './arrival.tsx';
import { Chooser } from './chooser.tsx';
import { ComparedPictures } from './compared-pictures.tsx';
import { ComparedTable } from './compared-table.tsx';
import type { SavePicture } from './picture.tsx';

interface Props {
  /** The actors that the address names, in their order. */
  chosen: readonly Key[];
  /** Those of them that are there, in the same order. */
  actors: readonly Facts[];
  /** Those that the corpus has not. */
  gone: readonly Key[];
  /** All actors, to choose from. */
  entries: readonly DirectoryEntry[];
  onChange: (actors: Key[]) => void;
  actions: ViewActions;
  onSave: SavePicture;
}

/** Two to five actors side by side, topic by topic. */
export function CompareView({ chosen, actors, gone, entries, onChange, actions, onSave }: Props) {
  const words = useWords();
  // From what the address names: another change may still be on its way to be answered.
  const without = (keys: readonly Key[]): void =>
    onChange(chosen.filter((key) => !keys.includes(key)));
  const topics = compareActors(actors);
  const choice = useRef<HTMLDivElement>(null);
  useKeptFocus(choice);
  return (
    <>
      <ViewHeading>{words.say('library.nav.compare')}</ViewHeading>
      <p class="lead">{words.say('library.compare.lead')}</p>
      <div ref={choice}>
        <ul class="chosen">
          {actors.map(({ subject }) => {
            const name = localize(subject.name, words.locale).text;
            return (
              <li key={subject.key}>
                {name}{' '}
                <button
                  type="button"
                  aria-label={words.say('library.compare.remove', name)}
                  onClick={() => without([subject.key])}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
        {gone.length > 0 && (
          <p class="notice">
            {words.count('library.compare.gone', gone.length)}{' '}
            <button type="button" onClick={() => without(gone)}>
              {words.say('library.compare.dropGone')}
            </button>
          </p>
        )}
        {chosen.length < MOST_ACTORS && (
          <Chooser
            label={words.say('library.compare.add')}
            entries={entries}
            chosen={chosen}
            onChoose={(key) => onChange([...chosen, key])}
          />
        )}
      </div>
      {actors.length < 2 && <p class="notice">{words.say('library.compare.atLeastTwo')}</p>}
      {actors.length >= 2 && topics.length === 0 && (
        <p class="notice">{words.say('library.compare.nothing')}</p>
      )}
      {actors.length >= 2 && topics.length > 0 && (
        <>
          <Actions {...actions} />
          <ComparedTable subjects={actors.map(({ subject }) => subject)} topics={topics} />
          <ComparedPictures topics={topics} onSave={onSave} />
        </>
      )}
    </>
  );
}
