import { useRef } from 'preact/hooks';

import type { Facts } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import type { DirectoryEntry } from '../../core/library/directory.ts';
import { compareOutlets, outletsIn } from '../../core/library/outlets.ts';
import { useKeptFocus } from '../kept-focus.ts';
import { Local } from '../local.tsx';
import { useWords } from '../words/speech.tsx';
import { Actions, type ViewActions } from './actions.tsx';
import { ViewHeading } from './arrival.tsx';
import { Chooser } from './chooser.tsx';
import { OutletChoice } from './outlet-choice.tsx';
import { OutletTable } from './outlet-table.tsx';
import { ThingLink } from './thing-link.tsx';

interface Props {
  /** The actor, once chosen. */
  facts: Facts | undefined;
  /** The outlets' names, in their places; a free place has an empty one. */
  chosen: readonly string[];
  entries: readonly DirectoryEntry[];
  onChange: (actor: Key, outlets: string[]) => void;
  actions: ViewActions;
}

/** What two outlets have of the same actor, side by side. */
export function OutletsView({ facts, chosen, entries, onChange, actions }: Props) {
  const words = useWords();
  const outlets = facts ? outletsIn(facts) : [];
  const places = chosen.map((name) => (outlets.some((one) => one.name === name) ? name : ''));
  const choice = useRef<HTMLDivElement>(null);
  useKeptFocus(choice);
  const known = places.filter((name) => name !== '');
  return (
    <>
      <ViewHeading>{words.say('library.nav.outlets')}</ViewHeading>
      <p class="lead">{words.say('library.outlets.lead')}</p>
      <div ref={choice}>
        <Chooser
          label={words.say(facts ? 'library.outlets.otherActor' : 'library.outlets.actor')}
          entries={entries}
          chosen={facts ? [facts.subject.key] : []}
          onChoose={(key) => onChange(key, [])}
        />
      </div>
      {facts && (
        <h2>
          <ThingLink view="actor" thing={facts.subject} />
        </h2>
      )}
      {facts && outlets.length < 2 && (
        <p class="notice">
          {words.say('library.outlets.tooFew')}{' '}
          {outlets[0] && <Local texts={{ und: outlets[0].name }} />}
        </p>
      )}
      {facts && outlets.length >= 2 && (
        <OutletChoice
          outlets={outlets}
          chosen={places}
          onChange={(names) => onChange(facts.subject.key, names)}
        />
      )}
      {facts && known.length === 2 && (
        <>
          <Actions {...actions} />
          <OutletTable facts={facts} names={known} topics={compareOutlets(facts, known)} />
        </>
      )}
    </>
  );
}
