import { createContext } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { onCorpusPublished } from '../../platform/index-store.ts';
import { forgetDirectories } from './directory.ts';

/** How often the corpus has changed while the library is open: with another number, all is read anew. */
export const Edition = createContext(0);

/** Goes up whenever the corpus has changed. */
export function useEdition(): number {
  const [edition, setEdition] = useState(0);
  useEffect(() => {
    const end = new AbortController();
    onCorpusPublished(() => {
      forgetDirectories();
      setEdition((number) => number + 1);
    }, end.signal);
    return () => end.abort();
  }, []);
  return edition;
}
