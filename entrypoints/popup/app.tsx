import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { allOf, type Filter, matched, NO_FILTER, stepBack } from '../../components/popup/filter.ts';
import { Filters } from '../../components/popup/filters.tsx';
import { type Item, itemsOf } from '../../components/popup/items.ts';
import { PageSteps } from '../../components/popup/page-steps.tsx';
import { ResultList } from '../../components/popup/result-list.tsx';
import { type Move, SearchField } from '../../components/popup/search-field.tsx';
import { Standing } from '../../components/popup/standing.tsx';
import { useWords } from '../../components/words/speech.tsx';
import { addressOf } from '../../core/library/route.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { type ActiveTab, makeWayFor } from '../../platform/active-page.ts';
import { openLibrary } from '../../platform/library-tab.ts';
import { openOptions } from '../../platform/options-page.ts';
import { answerTo } from '../../platform/answer-to.ts';
import { goTo } from './page-reading.ts';
import type * as opening from './opened.tsx';
import { SiteSwitches } from './site-switches.tsx';
import { stateOf } from './state-of.ts';
import { useChoices } from './use-choices.ts';
import { usePage } from './use-page.ts';
import { answers, type EarlySearch, useSearch } from './use-search.ts';
import { useSettings } from './use-settings.ts';

interface Props {
  tab: ActiveTab | undefined;
  settings: Settings;
  /** What to search for at once. */
  query: string;
  /** A search that was begun before there was anything drawn. */
  early: EarlySearch | undefined;
}

/** The popup: search, whom the page names, and the switches. */
export function App({ tab, settings: first, query, early }: Props) {
  const words = useWords();
  const [settings, change] = useSettings(first);
  const [text, setText] = useState(query);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [active, setActive] = useState<number>();
  const [opened, setOpened] = useState<opening.Opening>();
  const [step, setStep] = useState<number>();
  /** Whether Enter was pressed before there was an answer to what is typed. */
  const enteredRef = useRef(false);
  const answer = useSearch(text, filter, early);
  // A line is one of its own list.
  useLayoutEffect(() => setActive(undefined), [filter]);
  const card = useCardCode(text === '' || answer.status !== 'idle');
  const page = usePage(tab, settings);
  const { choices, lookUp } = useChoices(words.locale, (which, found) =>
    setFilter((filter) => matched(filter, which, found)),
  );

  const reading = page.reading;
  const read = reading?.status === 'read' ? reading : undefined;
  const idle = answer.status === 'idle';
  const items: Item[] =
    answer.status === 'found'
      ? itemsOf(answer.found, filter.groups)
      : idle
        ? (read?.subjects ?? []).map((subject) => ({ type: 'page', subject }))
        : [];

  const type = (text: string): void => {
    setText(text);
    setActive(undefined);
    enteredRef.current = false;
  };
  /** Tells whether the page is there: its frame may have gone. */
  const visit = async (at: number): Promise<boolean> => {
    const mention = read?.mentions[at];
    const there = tab && mention && (await goTo(tab.id, mention));
    setStep(at);
    return there === true;
  };
  const open = (item: Item): void => {
    if (item.type === 'all') {
      setFilter(allOf(filter, item.group));
    } else if (item.type === 'page') {
      void visit(item.subject.first).then(async (there) => {
        if (there) await makeWayFor(tab?.id);
      });
    } else {
      const { hit } = item;
      if (hit.group === 'topic' || hit.group === 'source') {
        void openLibrary(addressOf({ view: hit.group, key: hit.key }));
      } else if (hit.group === 'quote') {
        setOpened({ what: 'quote', key: hit.key, speaker: hit.speakers[0]?.key ?? '' });
      } else {
        setOpened({ what: 'subject', key: hit.key });
      }
    }
  };
  const enter = (): void => {
    const item = items[active ?? 0];
    // Until there is an answer to what is typed, the list is the one of before.
    enteredRef.current = active === undefined && !answers(answer, text, filter);
    if (item && !enteredRef.current) open(item);
  };
  useLayoutEffect(() => {
    if (enteredRef.current) enter();
  });
  /** One step: out of what is opened, out of all of a group, to no filter, to no text, and away. */
  const back = (): void => {
    const wider = stepBack(filter);
    if (opened) setOpened(opened.from);
    else if (wider) setFilter(wider);
    else if (text !== '') type('');
    else void makeWayFor(undefined);
  };
  // At once: before the next frame a second Escape would take the step that the first one took.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      back();
    };
    globalThis.addEventListener('keydown', onKeyDown);
    return () => globalThis.removeEventListener('keydown', onKeyDown);
  });

  if (opened && card)
    return (
      <card.Opened opening={opened} {...{ settings, change }} onBack={back} onOpen={setOpened} />
    );
  const count = read?.mentions.length ?? 0;
  return (
    <main class="popup">
      <h1 class="masthead">On the Record</h1>
      <SearchField
        text={text}
        active={active}
        lines={items.length}
        onType={type}
        onMove={(move) => setActive(moved(active, move, items.length))}
        onEnter={enter}
      />
      <Filters filter={filter} choices={choices} onChange={setFilter} onLookUp={lookUp} />
      {idle && (
        <PageSteps
          at={step}
          count={count}
          onStep={(by) => void visit(step === undefined ? 0 : (step + by + count) % count)}
        />
      )}
      <Standing state={stateOf(answer, page, settings)} onOptions={() => void openOptions()} />
      <ResultList
        items={items}
        active={active}
        query={answer.status === 'found' ? answer.query : ''}
        label={words.say(idle ? 'popup.onThisPage' : 'popup.results')}
        onOpen={open}
      />
      <footer>
        <SiteSwitches {...{ tab, settings, change }} />
        <button
          type="button"
          class="link"
          onClick={() => void openLibrary(addressOf({ view: 'start' }))}
        >
          {words.say('popup.library')}
        </button>
        <button type="button" class="link" onClick={() => void openOptions()}>
          {words.say('popup.options')}
        </button>
      </footer>
    </main>
  );
}

function moved(active: number | undefined, move: Move, lines: number): number | undefined {
  if (lines === 0) return undefined;
  switch (move) {
    case 'next':
      return ((active ?? -1) + 1) % lines;
    case 'previous':
      return ((active ?? lines) + lines - 1) % lines;
    case 'first':
      return 0;
    case 'last':
      return lines - 1;
  }
}

/**
 * The code of cards, once the first answer is there and nothing else is to do. The background,
 * which tells what cards say, is awake then, and makes the search index where it is not right.
 */
function useCardCode(answered: boolean): typeof opening | undefined {
  const [code, setCode] = useState<typeof opening>();
  useEffect(() => {
    if (!answered) return undefined;
    const waiting = requestIdleCallback(() => {
      void import('./opened.tsx').then(setCode);
      void answerTo('search:ready', {});
    });
    return () => cancelIdleCallback(waiting);
  }, [answered]);
  return code;
}
