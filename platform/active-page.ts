import { browser } from 'wxt/browser';

import {
  type FrameReading,
  type Target,
  VISIT_SLOT,
  type VisitPage,
} from '../core/protocol/page-visit.ts';

const VISIT = '/visit.js';

/** A tab, as far as a page of the extension has to know. */
export interface ActiveTab {
  id: number;
  /** Only where the extension may run at all. */
  url: string | undefined;
}

/** A frame of the page, and what it has. */
export interface ReadFrame {
  frame: number;
  reading: FrameReading;
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
 * Visits the frames of a tab, or one of them, beside the content scripts, and gives what they have.
 * What visits them is brought only where there is a frame without it. `undefined` where extensions
 * can't run.
 */
export async function visitFrames(
  tab: number,
  wanted: Target | null,
  frame?: number,
): Promise<ReadFrame[] | undefined> {
  const target =
    frame === undefined ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] };
  try {
    const call = () =>
      browser.scripting.executeScript({ target, func: callVisit, args: [VISIT_SLOT, wanted] });
    let results = await call();
    if (!results.every(({ result }) => result)) {
      await browser.scripting.executeScript({ target, files: [VISIT] });
      results = await call();
    }
    return results
      .flatMap(({ frameId: frame, result: reading }) => (reading ? { frame, reading } : []))
      .sort((a, b) => a.frame - b.frame);
  } catch (error) {
    // The browser's own pages and stores refuse every extension; the reader is told.
    console.debug('On the Record does not run in tab', tab, error);
    return undefined;
  }
}

/** Goes to the page as text: nothing around it goes with it. A frame that came just now has none. */
function callVisit(slot: string, target: Target | null): FrameReading | undefined {
  return (globalThis as Record<symbol, VisitPage | undefined>)[Symbol.for(slot)]?.(target);
}

/** Makes way for a tab: closes the popup, and the tab that this page fills if it does. */
export async function makeWayFor(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await browser.tabs.update(tab, { active: true });
  const own = await browser.tabs.getCurrent();
  if (own?.id === undefined) globalThis.close();
  else await browser.tabs.remove(own.id);
}
