import type { Page } from 'puppeteer-core';

/** Lets so many milliseconds pass in a page: that nothing happens takes time to see. */
export async function letPass(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
}
