import { browser } from 'wxt/browser';

import { SLOT_NAMES } from '../core/protocol/page-slots.ts';
import { callCards } from './call-cards.ts';
import { frameReports } from './frame-reports.ts';
import { injectCard } from './inject.ts';
import type { SenderFrame } from './serve.ts';

/**
 * Has the next Escape in the frame of the tab that the keyboard is in close a card of this one. The code
 * of the cards comes into that frame for it: only by the content script are keys heard before the page.
 */
export async function lendEscape({ tab, frame }: SenderFrame): Promise<void> {
  const focused = (await frameReports(tab)).find((report) => report.focused);
  if (!focused || focused.frame === frame) return;
  await injectCard({ tab, frame: focused.frame });
  await lend(tab, null, frame);
}

/** Leaves Escape to the frames it is pressed in, where it was lent to this one. */
export async function returnEscape({ tab, frame }: SenderFrame): Promise<void> {
  await lend(tab, frame, null);
}

/** Closes a card in a frame, as Escape does there. */
export async function escapeIn(frame: SenderFrame): Promise<void> {
  await callCards(frame, 'dismiss');
}

/** Lends Escape to another frame than before, in all that have it lent to that one; `null`: to any. */
async function lend(tab: number, from: number | null, to: number | null): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: lendInFrame,
    args: [SLOT_NAMES.cards, from, to],
  });
}

/** Runs in the page: stands alone. */
function lendInFrame(slot: string, from: number | null, to: number | null): void {
  type Cards = { lentTo: number | null } | undefined;
  const cards = (globalThis as unknown as Record<symbol, Cards>)[Symbol.for(slot)];
  if (cards && (from === null || cards.lentTo === from)) cards.lentTo = to;
}
