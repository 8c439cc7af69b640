import { useCallback, useEffect, useRef } from 'preact/hooks';

import { Arrival, type Arrive } from '../../components/library/arrival.tsx';
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
  const [route, replace] = useRoute();
  const edition = useEdition();
  const arrive = useArrival(words);
  return (
    <Edition.Provider value={edition}>
      <Arrival.Provider value={arrive}>
        <Shell view={route.view}>
          <View route={route} replace={replace} />
        </Shell>
      </Arrival.Provider>
    </Edition.Provider>
  );
}

/**
 * Tells each view's name in the title, and takes the reader to its heading, but not as the page
 * opens; on the way back, to where the view was left.
 */
function useArrival(words: Words): Arrive {
  /** The address of the view that is there: while another one is read, no place is its own. */
  const arrivedRef = useRef<string | undefined>(undefined);
  useEffect(() => {
    const remember = (): void => {
      if (arrivedRef.current === location.hash) rememberPlace({ page: scrollY });
    };
    // The browser would go to a place of a page that is still empty.
    history.scrollRestoration = 'manual';
    document.addEventListener('scrollend', remember);
    return () => document.removeEventListener('scrollend', remember);
  }, []);
  return useCallback(
    (heading) => {
      document.title = words.say('library.page', heading.textContent.trim());
      const before = arrivedRef.current;
      arrivedRef.current = location.hash;
      // What has gone, or come back, since the corpus has changed is no other view.
      if (before === location.hash) return;
      if (before !== undefined) heading.focus({ preventScroll: true });
      scrollTo(0, rememberedPlace().page);
    },
    [words],
  );
}
