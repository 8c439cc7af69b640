import { browser } from 'wxt/browser';

import { SLOT_NAMES } from '../core/protocol/page-slots.ts';

/** What a frame says of itself. */
export interface FrameReport {
  frame: number;
  /** Whether the keyboard is in it, and in no frame within it. */
  focused: boolean;
  mentions: number;
}

/** What the frames of a tab say of themselves, as far as scripts may run there. */
export async function frameReports(tab: number): Promise<FrameReport[]> {
  const reports = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: reportOfFrame,
    args: [SLOT_NAMES.script],
  });
  return reports.map(({ frameId, result }) => ({
    frame: frameId,
    ...(result as Omit<FrameReport, 'frame'>),
  }));
}

/** Runs in the page: stands alone. */
function reportOfFrame(slot: string): Omit<FrameReport, 'frame'> {
  interface Script {
    alive(): boolean;
    page(): { all: readonly unknown[] } | undefined;
  }
  const script = (globalThis as unknown as Record<symbol, Script | undefined>)[Symbol.for(slot)];
  return {
    focused: document.hasFocus() && !document.activeElement?.matches('iframe, frame'),
    mentions: script?.alive() ? (script.page()?.all.length ?? 0) : 0,
  };
}
