import type { Page } from 'puppeteer-core';

/** The settings that differ from their defaults, as they are stored; asked in an extension's page. */
export async function storedSettings(page: Page): Promise<object> {
  return (await page.evaluate(`(async () => {
    const { settings } = await (globalThis.browser ?? chrome).storage.local.get('settings');
    return settings?.changed ?? {};
  })()`)) as object;
}
