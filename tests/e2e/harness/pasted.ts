import type { Page } from 'puppeteer-core';

/** Presses a key with Control held. */
export async function pressControl(page: Page, key: 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** What the page gets when the reader closes the card and pastes into the page's field. */
export async function pasted(page: Page): Promise<string> {
  await page.keyboard.press('Escape');
  await page.focus('textarea');
  await pressControl(page, 'v');
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
  return page.$eval('textarea', ({ value }) => value);
}
