import { browser } from 'wxt/browser';

import { packagedUrl } from './packaged-url.ts';

/** Opens a page of the extension in a new tab. */
export async function openOwnTab(path: `/${string}`): Promise<void> {
  await browser.tabs.create({ url: packagedUrl(path) });
}
