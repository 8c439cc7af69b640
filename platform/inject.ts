import { browser } from 'wxt/browser';

import { inOpenTabs } from './open-tabs.ts';
import type { SenderFrame } from './serve.ts';

/** Files of the build that are put into pages. */
const CARD = '/card.js';
const CITING = '/cite.js';
const CONTENT_SCRIPT = '/content-script.js';
const CONTENT_STYLE = '/assets/content-script.css';

/** Runs the card's script in the frame's isolated world; rejects where the frame has gone. */
export async function injectCard(frame: SenderFrame): Promise<void> {
  await injectInto(frame, CARD);
}

/** Runs the script that writes citations, as the card's. */
export async function injectCiting(frame: SenderFrame): Promise<void> {
  await injectInto(frame, CITING);
}

async function injectInto({ tab, frame }: SenderFrame, file: typeof CARD | typeof CITING) {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [file],
  });
}

/**
 * Starts the content script in the tabs that were open before the extension was installed
 * or updated. Browsers do this by themselves only for pages loaded afterwards.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  await inOpenTabs(async (tab) => {
    const target = { tabId: tab, allFrames: true };
    await browser.scripting.insertCSS({ target, files: [CONTENT_STYLE] });
    await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
  });
}
