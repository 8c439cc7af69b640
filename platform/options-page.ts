import { browser } from 'wxt/browser';

/** Opens the options page, as the browser shows it. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
