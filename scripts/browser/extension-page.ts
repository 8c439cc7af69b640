import type { Browser, Page } from 'puppeteer-core';

import { bidiConnection, evaluatePrivileged } from './background.ts';
import type { Launched } from './launch.ts';

/** The address of a page of the extension: `/popup.html`, `/library.html#/topic/…`. */
export async function extensionAddress(launched: Launched, path: `/${string}`): Promise<string> {
  if (launched.name === 'chromium') return `chrome-extension://${launched.extensionId}${path}`;
  return `moz-extension://${await firefoxHost(launched)}${path}`;
}

/** Opens a page of the extension in a new tab, once its document has been read. */
export async function openExtensionPage(
  launched: Launched,
  path: `/${string}`,
  viewport = { width: 1280, height: 800 },
): Promise<Page> {
  const address = await extensionAddress(launched, path);
  const page = await launched.browser.newPage();
  await page.setViewport(viewport);
  await goToExtensionPage(launched, page, address);
  return page;
}

/**
 * Goes to an address of the extension in a tab that is there. Firefox tells nobody that such a
 * page has loaded, so `page.goto` and `page.reload` would wait for ever, and `page.url()` stays
 * as it was.
 */
export async function goToExtensionPage(
  { name, browser }: Launched,
  page: Page,
  address: string,
): Promise<void> {
  if (name === 'chromium') {
    await page.goto(address);
    return;
  }
  await navigate(browser, page, address);
  await page.waitForFunction(
    (address) => location.href === address && document.readyState === 'complete',
    {},
    address,
  );
}

/** How many tabs show a page of the extension. Firefox tells nobody when such a tab closes. */
export async function openTabs(launched: Launched, path: `/${string}`): Promise<number> {
  const address = await extensionAddress(launched, path);
  const { name, browser } = launched;
  if (name === 'chromium') {
    return browser.targets().filter((target) => target.url().startsWith(address)).length;
  }
  const open = await evaluatePrivileged(
    browser,
    `[...Services.wm.getEnumerator('navigator:browser')]
      .flatMap(({ gBrowser }) => [...gBrowser.browsers])
      .filter(({ currentURI }) => currentURI.spec.startsWith(${JSON.stringify(address)})).length`,
  );
  return Number(open);
}

async function firefoxHost({ browser, extensionId }: Launched): Promise<string> {
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;
  return String(await evaluatePrivileged(browser, `${policy}.mozExtensionHostname`));
}

/** Goes there without waiting for anything; Puppeteer's own way always waits. */
async function navigate(browser: Browser, page: Page, url: string): Promise<void> {
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const parameters = { context, url, wait: 'none' };
  await bidiConnection(browser).send('browsingContext.navigate', parameters);
}
