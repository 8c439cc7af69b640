import pWaitFor from 'p-wait-for';
import { TargetType, type Browser } from 'puppeteer-core';

import { bidiConnection } from './background.ts';
import type { BrowserName } from './browser-name.ts';

/** The page that the extension opens when it is new. */
const GREETING = '/welcome.html';

/** How often to look for it, and how long, in milliseconds. */
const INTERVAL = 50;
const PATIENCE = 30_000;

/**
 * Waits for the tab in which the extension greets its new reader: it would come before another at
 * any time, so nothing may begin without it. Gives what closes it.
 *
 * @throws {TimeoutError} of p-wait-for, where it does not come. A browser that answers nothing is waited
 *   for longer.
 */
export async function greetingTab(
  name: BrowserName,
  browser: Browser,
): Promise<{ close: () => Promise<void> }> {
  return pWaitFor<{ close: () => Promise<void> }>(
    async () => {
      const close = await (name === 'chromium' ? inChromium(browser) : inFirefox(browser));
      return close && pWaitFor.resolveWith({ close });
    },
    { interval: INTERVAL, timeout: PATIENCE },
  );
}

async function inChromium(browser: Browser): Promise<(() => Promise<void>) | false> {
  const target = browser
    .targets()
    .find((each) => each.type() === TargetType.PAGE && each.url().endsWith(GREETING));
  const page = await target?.page();
  return page ? async () => page.close() : false;
}

/** Firefox, when it is busy, tells nobody of a tab that an extension opens; asked, it names it. */
async function inFirefox(browser: Browser): Promise<(() => Promise<void>) | false> {
  const connection = bidiConnection(browser);
  const tree = await connection.send('browsingContext.getTree', { maxDepth: 0 });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const tab = contexts.find(({ url }) => url.endsWith(GREETING));
  if (!tab) return false;
  return async () => {
    await connection.send('browsingContext.close', { context: tab.context });
  };
}
