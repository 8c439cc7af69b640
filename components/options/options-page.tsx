import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { Size } from '../../core/hover/box.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { fold } from '../../core/text/fold.ts';
import { useKeptFocus } from '../kept-focus.ts';
import { useWords } from '../words/speech.tsx';
import { Amount } from './amount.tsx';
import { CardSize } from './card-size.tsx';
import { Choice } from './choice.tsx';
import { ChoosingContext } from './choosing.tsx';
import { ResetAll } from './reset-all.tsx';
import { Sample } from './sample.tsx';
import { Search } from './search.tsx';
import { Section, SECTIONS } from './section.tsx';
import { SiteList } from './site-list.tsx';
import { Toggle } from './toggle.tsx';

interface Props {
  settings: Settings;
  /** Whether the changes could be saved. */
  save: (changes: Partial<Settings>) => Promise<boolean>;
  /** The size that the reader has given cards, where they have. */
  cardSize: Size | null;
  /** Whether the size could be saved. */
  giveCardSize: (size: Size | null) => Promise<boolean>;
  asciiHost: (host: string) => string | undefined;
  /** Why the last change could not be saved, where it could not. */
  failed: string | undefined;
  /** The sections about what is stored, which has a state of its own. */
  children: ComponentChildren;
}

/** All that a reader can choose. */
export function OptionsPage(props: Props) {
  const { settings, save, cardSize, giveCardSize, asciiHost, failed, children } = props;
  const words = useWords();
  const [written, setWritten] = useState('');
  const [found, setFound] = useState<number>();
  const entries = useRef<HTMLElement>(null);
  useKeptFocus(entries);
  const query = fold(written.trim());

  const choosing = useMemo(() => {
    const change = (changes: Partial<Settings>): void => void save(changes);
    return { settings, change, save, query };
  }, [settings, save, query]);

  useEffect(() => {
    const shown = entries.current?.querySelectorAll('.entry:not([hidden])').length;
    setFound(query === '' ? undefined : shown);
  }, [query, words]);

  return (
    <ChoosingContext.Provider value={choosing}>
      <header>
        <p class="masthead">On the Record</p>
        <h1>{words.say('options.title')}</h1>
        <p>{words.say('options.lead')}</p>
        {failed && (
          <p class="problem" role="alert">
            {words.say('options.notSaved', failed)}
          </p>
        )}
        <Search written={written} found={found} onSearch={setWritten} />
      </header>
      <nav aria-label={words.say('options.sections')}>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{words.say(`options.section.${name}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={entries}>
        <Section name="where">
          <Toggle name="enabled" />
          <Choice name="sites">
            <SiteList asciiHost={asciiHost} />
          </Choice>
        </Section>
        <Section name="spot">
          <Toggle name="spotPersons" />
          <Toggle name="spotOrganizations" />
          <Toggle name="spotStates" />
          <Toggle name="spotGroups" />
          <Toggle name="spotEvents" />
          <Toggle name="spotMetonyms" />
          <Toggle name="spotAmbiguous" />
          <Toggle name="spotCode" />
        </Section>
        <Section name="look">
          <Choice name="underline" />
          <Choice name="density">
            <Sample />
          </Choice>
        </Section>
        <Section name="opening">
          <Choice name="openBy" />
          {settings.openBy === 'modifier' && <Choice name="modifier" />}
          <Amount name="dwell" min={0} max={5_000} step={50} />
          <Amount name="grace" min={0} max={5_000} step={50} />
          <Toggle name="announce" />
        </Section>
        <Section name="card">
          <Choice name="theme" />
          <Amount name="textSize" min={75} max={200} step={5} />
          <CardSize size={cardSize} onGive={giveCardSize} />
          <Choice name="first" />
          <Choice name="citation" />
        </Section>
        <Section name="language">
          <Choice name="language" />
          <Toggle name="badge" />
        </Section>
        {children}
        <ResetAll {...{ cardSize, giveCardSize }} />
      </main>
    </ChoosingContext.Provider>
  );
}
