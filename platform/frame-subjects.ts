import { browser } from 'wxt/browser';

import { SLOT_NAMES } from '../core/protocol/page-slots.ts';

/** Whom a frame names for certain, by their numbers in this revision's index. */
interface Named {
  revision: number;
  subjects: number[];
}

/** How many subjects the frames of a tab name together, as far as scripts may run there. */
export async function countSubjects(tab: number): Promise<number> {
  const results = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: namedInFrame,
    args: [SLOT_NAMES.script],
    // A frame that is still loading tells by itself whom it names.
    injectImmediately: true,
  });
  const frames = results
    .toSorted((a, b) => a.frameId - b.frameId)
    .flatMap(({ result }) => result ?? []);
  // While the index changes, frames may have different ones for a moment.
  const revision = frames[0]?.revision;
  const named = frames.filter((frame) => frame.revision === revision);
  return new Set(named.flatMap(({ subjects }) => subjects)).size;
}

/** Runs in the page: stands alone. */
function namedInFrame(slot: string): Named | null {
  type Page = { revision: number; all: readonly { subject: number; open: boolean }[] };
  type Script = { alive(): boolean; page(): Page | undefined } | undefined;
  const script = (globalThis as unknown as Record<symbol, Script>)[Symbol.for(slot)];
  const page = script?.alive() ? script.page() : undefined;
  if (!page) return null;
  const named = page.all.filter(({ open }) => !open).map(({ subject }) => subject);
  return { revision: page.revision, subjects: [...new Set(named)] };
}
