import { browser } from 'wxt/browser';

/** A tab, as far as a page of the extension has to know. */
export interface ActiveTab {
  id: number;
  /** Only where the extension may run at all. */
  url: string | undefined;
}

/** What a function gave in one frame. */
export interface InFrame<T> {
  frame: number;
  value: T;
}

/**
 * The tab that the reader looks at; where this page fills a tab itself, the one looked at before
 * it. Firefox for Android opens popups so.
 */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  const [tab] = own
    ? tabs
        .filter(({ id }) => id !== own.id)
        .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    : tabs.filter(({ active }) => active);
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/**
 * Runs a function in the frames of a tab, beside the content scripts, and gives what it gave. It
 * goes there as text: nothing around it goes with it. `undefined` where extensions can't run.
 */
export async function runInTab<A extends unknown[], T>(
  tab: number,
  func: (...args: A) => T,
  args: A,
  frame?: number,
): Promise<InFrame<T>[] | undefined> {
  const target =
    frame === undefined ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] };
  try {
    const results = await browser.scripting.executeScript({ target, func, args });
    return results
      .filter(({ result }) => result !== undefined && result !== null)
      .map(({ frameId, result }) => ({ frame: frameId, value: result as T }))
      .sort((a, b) => a.frame - b.frame);
  } catch (error) {
    // The browser's own pages and stores refuse every extension; the reader is told.
    console.debug('On the Record does not run in tab', tab, error);
    return undefined;
  }
}

/** Makes way for a tab: closes the popup, and the tab that this page fills if it does. */
export async function makeWayFor(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await browser.tabs.update(tab, { active: true });
  const own = await browser.tabs.getCurrent();
  if (own?.id === undefined) globalThis.close();
  else await browser.tabs.remove(own.id);
}
