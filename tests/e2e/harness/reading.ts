import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

import { SLOT_NAMES } from '../../../core/protocol/page-slots.ts';

interface Api {
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  scripting: {
    executeScript(injection: object): Promise<{ result?: Reading | null }[]>;
  };
}
type ExtensionWorld = typeof globalThis & { chrome: Api };

/** What the content script says of a page: how many mentions, and the time between two readings. */
interface Reading {
  mentions: number;
  wait: number;
}

/** Asks in a page of the extension about the page of the web that is open; `undefined`: nothing yet. */
export async function readingOf(own: Page): Promise<Reading | undefined> {
  const reading = await own.evaluate(async (slot) => {
    const { tabs, scripting } = (globalThis as ExtensionWorld).chrome;
    const [tab] = await tabs.query({ url: 'http://*/*' });
    if (tab?.id === undefined) return null;
    const [frame] = await scripting.executeScript({
      target: { tabId: tab.id },
      func: (name: string) => {
        type Script = { page(): { all: readonly unknown[]; wait: number } | undefined };
        const page = (globalThis as unknown as Record<symbol, Script | undefined>)[
          Symbol.for(name)
        ]?.page();
        return page ? { mentions: page.all.length, wait: page.wait } : null;
      },
      args: [slot],
    });
    return frame?.result ?? null;
  }, SLOT_NAMES.script);
  return reading ?? undefined;
}

/** Waits until the page names somebody: where nothing is underlined, it can't be seen in that page. */
export async function untilNamed(own: Page): Promise<void> {
  await expect.poll(async () => (await readingOf(own))?.mentions).toBeGreaterThan(0);
}
