import { useEffect, useState } from 'preact/hooks';

import { readPage, type PageReading } from './page-reading.ts';

/** How long to wait before a page that is still being read is looked at again, in milliseconds. */
const AGAIN = 500;

export interface KnownPage {
  reading: PageReading | undefined;
  /** Whether more is coming, as far as one can see. */
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
    const same = reading.status !== 'reading' && count === before;
    // Most pages have long been read: what is there at the first look is likely to be all.
    const likelyAll = reading.status === 'read' && before === -1 && count > 0;
    found({ reading, unfinished: !same && !likelyAll && reading.status !== 'unreachable' });
    if (reading.status === 'unreachable' || reading.status === 'absent' || same) return;
    before = count;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}
