import type { ComponentChildren } from 'preact';

import { addressOf, type Route } from '../../core/library/route.ts';
import { useWords } from '../words/speech.tsx';

/** The ways that stand at the top of every view. */
const WAYS: readonly (Route & { view: Exclude<Route['view'], 'unknown'> })[] = [
  { view: 'start' },
  { view: 'actors', text: '', kind: '' },
  { view: 'topics', text: '', kind: '' },
  { view: 'events', text: '', kind: '' },
  { view: 'sources', text: '', kind: '' },
  { view: 'compare', actors: [] },
  { view: 'outlets', actor: undefined, sources: [] },
];

/** Under which way a view of one thing is found. */
const WAY_TO: Partial<Record<Route['view'], Route['view']>> = {
  actor: 'actors',
  topic: 'topics',
  event: 'events',
  source: 'sources',
};

interface Props {
  view: Route['view'];
  children: ComponentChildren;
}

/** The library's frame around a view. */
export function Shell({ view, children }: Props) {
  const words = useWords();
  const here = WAY_TO[view] ?? view;
  return (
    <>
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          // The address is the view's.
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {words.say('library.skip')}
      </a>
      <header class="masthead">
        <p class="paper-name">
          On the Record <span>{words.say('library.title')}</span>
        </p>
        <nav aria-label={words.say('library.nav.label')}>
          <ul>
            {WAYS.map((way) => (
              <li key={way.view}>
                <a href={addressOf(way)} aria-current={way.view === here ? 'page' : undefined}>
                  {words.say(`library.nav.${way.view as 'start'}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1} class={`view view-${view}`}>
        {children}
      </main>
    </>
  );
}
