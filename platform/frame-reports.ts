import { browser } from 'wxt/browser';

import { SLOT_NAMES } from '../core/protocol/page-slots.ts';

/** What a frame says of itself. */
export interface FrameReport {
  frame: number;
  /** Whether the keyboard is in it, and in no frame within it. */
  focused: boolean;
  mentions: number;
  /** Whether a card is open in it that is not pinned. */
  open: boolean;
}

/** What the frames of a tab say of themselves, as far as scripts may run there. */
export async function frameReports(tab: number): Promise<FrameReport[]> {
  const reports = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: reportOfFrame,
    args: [SLOT_NAMES],
  });
  return reports.map(({ frameId, result }) => ({
    frame: frameId,
    ...(result as Omit<FrameReport, 'frame'>),
  }));
}

/** Runs in the page: stands alone. */
function reportOfFrame(slots: typeof SLOT_NAMES): Omit<FrameReport, 'frame'> {
  type Script = { alive(): boolean; page(): { all: readonly unknown[] } | undefined } | undefined;
  type Cards = { open: boolean } | undefined;
  const world = globalThis as unknown as Record<symbol, unknown>;
  const script = world[Symbol.for(slots.script)] as Script;
  const cards = world[Symbol.for(slots.cards)] as Cards;
  return {
    focused: document.hasFocus() && !document.activeElement?.matches('iframe, frame'),
    mentions: script?.alive() ? (script.page()?.all.length ?? 0) : 0,
    open: cards?.open ?? false,
  };
}
