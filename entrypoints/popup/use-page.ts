import { useEffect, useState } from 'preact/hooks';

import { readPage, type PageReading } from './page-reading.ts';

/** How long to wait before a page that is still being read is looked at again, in milliseconds. */
const AGAIN = 500;

export interface KnownPage {
  reading: PageReading | undefined;
  /** Whether more may come: it was not the same twice yet. */
  unfinished: boolean;
}

/** Whom the page of a tab names; looked at again until nothing more comes. */
export function usePage(tab: number | undefined): KnownPage {
  const [page, setPage] = useState<KnownPage>({ reading: undefined, unfinished: true });
  useEffect(() => {
    if (tab === undefined) return undefined;
    const life = new AbortController();
    void follow(tab, setPage, life.signal);
    return () => life.abort();
  }, [tab]);
  return page;
}

async function follow(
  tab: number,
  found: (page: KnownPage) => void,
  signal: AbortSignal,
): Promise<void> {
  let before = -1;
  while (!signal.aborted) {
    const reading = await readPage(tab);
    if (signal.aborted) return;
    const count = reading.status === 'read' ? reading.mentions.length : -1;
    const unfinished = reading.status === 'reading' || count !== before;
    found({ reading, unfinished: unfinished && reading.status !== 'unreachable' });
    if (reading.status === 'unreachable' || reading.status === 'absent' || !unfinished) return;
    before = count;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}
