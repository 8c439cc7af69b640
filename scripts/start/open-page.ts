import type { Page } from 'puppeteer-core';

import { Missing } from '../browser/missing.ts';

/** Opens an address, or says in one sentence why it could not be opened. */
export async function openPage(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Missing(`${url} could not be opened (${reason}): try another --url.`, { cause });
  }
}
