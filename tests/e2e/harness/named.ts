import type { Page } from 'puppeteer-core';

import { SLOT_NAMES } from '../../../core/protocol/page-slots.ts';

interface Api {
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  scripting: {
    executeScript(injection: object): Promise<{ result?: unknown }[]>;
  };
}
type ExtensionWorld = typeof globalThis & { chrome: Api };
type Reading = { page(): { all: readonly unknown[] } | undefined } | undefined;

/**
 * Waits in a page of the extension until the page of the web that is open names somebody: where
 * nothing is underlined, it can't be seen in that page.
 */
export async function untilNamed(own: Page): Promise<void> {
  await own.waitForFunction(
    async (slot) => {
      const { tabs, scripting } = (globalThis as ExtensionWorld).chrome;
      const [tab] = await tabs.query({ url: 'http://*/*' });
      if (tab?.id === undefined) return false;
      const [frame] = await scripting.executeScript({
        target: { tabId: tab.id },
        func: (name: string) => {
          const world = globalThis as unknown as Record<symbol, Reading>;
          return world[Symbol.for(name)]?.page()?.all.length ?? 0;
        },
        args: [slot],
      });
      return Number(frame?.result) > 0;
    },
    { polling: 50 },
    SLOT_NAMES.script,
  );
}
