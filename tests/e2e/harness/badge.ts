import type { Page } from 'puppeteer-core';

/**
 * Waits until the toolbar's button says this in the tab of the one page of its site that is open;
 * a page of the extension asks.
 */
export async function untilBadge(asking: Page, text: RegExp, title = /./): Promise<void> {
  await asking.waitForFunction(
    `(async () => {
      const { action, tabs } = globalThis.browser ?? chrome;
      const [{ id: tabId }] = await tabs.query({ url: 'http://news.test/*' });
      const said = [await action.getBadgeText({ tabId }), await action.getTitle({ tabId })];
      return ${String(text)}.test(said[0]) && ${String(title)}.test(said[1]);
    })()`,
    { polling: 50 },
  );
}
