import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';

import { Arrival, type Arrive } from '../../components/library/arrival.tsx';
import { type Kept, KeptInView } from '../../components/library/kept.ts';
import { Shell } from '../../components/library/shell.tsx';
import { useWords } from '../../components/words/speech.tsx';
import type { Words } from '../../core/words/words.ts';
import { Edition, useEdition } from './edition.ts';
import { rememberedPlace, rememberPlace } from './place.ts';
import { useRoute } from './use-route.ts';
import { View } from './view.tsx';

/** The library: its frame, and the view that the address names. */
export function App() {
  const words = useWords();
  const [route, router] = useRoute();
  const edition = useEdition();
  const [arrive, kept] = useArrival(words);
  return (
    <Edition.Provider value={edition}>
      <Arrival.Provider value={arrive}>
        <KeptInView.Provider value={kept}>
          <Shell view={route.view}>
            <View route={route} router={router} />
          </Shell>
        </KeptInView.Provider>
      </Arrival.Provider>
    </Edition.Provider>
  );
}

/**
 * Tells each view's name in the title, and takes the reader to its heading, but not as the page
 * opens; on the way back, to where the view was left, with what was unfolded and chosen there.
 */
function useArrival(words: Words): [Arrive, Kept] {
  /** The view that is there: while another one is read, no place is its own. */
  const arrivedRef = useRef<string | undefined>(undefined);
  useEffect(() => {
    const remember = (): void => {
      if (arrivedRef.current === viewHere()) rememberPlace({ page: scrollY });
    };
    // The browser would go to a place of a page that is still empty.
    history.scrollRestoration = 'manual';
    document.addEventListener('scrollend', remember);
    return () => document.removeEventListener('scrollend', remember);
  }, []);
  const arrive = useCallback<Arrive>(
    (heading) => {
      document.title = words.say('library.page', heading.textContent.trim());
      const before = arrivedRef.current;
      arrivedRef.current = viewHere();
      // What has gone, or come back, since the corpus has changed is no other view.
      if (before === arrivedRef.current) return;
      if (before !== undefined) heading.focus({ preventScroll: true });
      scrollTo(0, rememberedPlace().page);
    },
    [words],
  );
  const kept = useMemo<Kept>(
    () => ({
      recall: (name) => rememberedPlace().kept[name],
      keep: (name, value) => {
        if (arrivedRef.current !== viewHere()) return;
        rememberPlace({ kept: { ...rememberedPlace().kept, [name]: value } });
      },
    }),
    [],
  );
  return [arrive, kept];
}

/** The view that the address names, without what only narrows it or opens a part of it. */
function viewHere(): string {
  return location.hash.split('?', 1)[0] ?? '';
}
