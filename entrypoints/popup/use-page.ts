import { useEffect, useMemo, useState } from 'preact/hooks';

import type { Settings } from '../../core/settings/settings.ts';
import { isSiteOff } from '../../core/settings/site-switch.ts';
import type { ActiveTab } from '../../platform/active-page.ts';
import { PageReader, type PageReading } from './page-reading.ts';

/** How long to wait before a page that is still being read is looked at again, in milliseconds. */
const AGAIN = 500;

interface Looked {
  reading: PageReading | undefined;
  /** Whether more is coming, as far as one can see. */
  unfinished: boolean;
}

export interface KnownPage extends Looked {
  /** Whether the reader has switched names off there or everywhere. */
  off: boolean;
}

/** Whom the page of a tab names; looked at again until nothing more comes, and with each setting. */
export function usePage(tab: ActiveTab | undefined, settings: Settings): KnownPage {
  const [page, setPage] = useState<Looked>({
    reading: tab ? undefined : { status: 'unreachable' },
    unfinished: true,
  });
  const off = useMemo(
    () => !settings.enabled || (tab?.url !== undefined && isSiteOff(settings, tab.url)),
    [tab, settings],
  );
  useEffect(() => {
    if (tab === undefined) return undefined;
    const life = new AbortController();
    void follow(tab.id, off, setPage, life.signal);
    return () => life.abort();
    // With other settings the page may name others.
  }, [tab, off, settings]);
  return { ...page, off };
}

async function follow(
  tab: number,
  off: boolean,
  found: (page: Looked) => void,
  signal: AbortSignal,
): Promise<void> {
  const reader = new PageReader(tab);
  let before = -1;
  while (!signal.aborted) {
    const reading = await reader.read();
    if (signal.aborted) return;
    const count = reading.status === 'read' ? reading.mentions.length : -1;
    const same = count !== -1 && count === before;
    // Most pages have long been read: what is there at the first look is likely to be all.
    const likelyAll = count > 0 && before === -1;
    const told = reading.status !== 'unreachable' && reading.status !== 'failed';
    found({ reading, unfinished: !same && !likelyAll && told });
    // The page hears of a switch by itself, maybe after this look.
    if (!told || (off ? count === -1 : same)) return;
    before = count;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}
