import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import { Arrival, type Arrive } from '../../components/library/arrival.tsx';
import { Shell } from '../../components/library/shell.tsx';
import { useWords } from '../../components/words/speech.tsx';
import type { Words } from '../../core/words/words.ts';
import { onPageDataStored } from '../../platform/index-store.ts';
import { forgetDirectories } from './directory.ts';
import { useRoute } from './use-route.ts';
import { View } from './view.tsx';

/** The library: its frame, and the view that the address names. */
export function App() {
  const words = useWords();
  const [route, replace] = useRoute();
  const edition = useEdition();
  const arrive = useArrival(words);
  return (
    <Arrival.Provider value={arrive}>
      <Shell view={route.view}>
        <View key={edition} route={route} replace={replace} />
      </Shell>
    </Arrival.Provider>
  );
}

/** Goes up whenever the corpus has changed: everything shown is then read anew. */
function useEdition(): number {
  const [edition, setEdition] = useState(0);
  useEffect(() => {
    const end = new AbortController();
    onPageDataStored(() => {
      forgetDirectories();
      setEdition((number) => number + 1);
    }, end.signal);
    return () => end.abort();
  }, []);
  return edition;
}

/** Tells each view's name in the title, and takes the reader to it, but not as the page opens. */
function useArrival(words: Words): Arrive {
  const openedRef = useRef(false);
  return useCallback(
    (heading) => {
      document.title = words.say('library.page', heading.textContent.trim());
      if (openedRef.current) {
        scrollTo(0, 0);
        heading.focus({ preventScroll: true });
      }
      openedRef.current = true;
    },
    [words],
  );
}
