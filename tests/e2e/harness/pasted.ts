import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

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

/**
 * What is in the clipboard once a page of the extension says so in this place of it, after a press of
 * the button, pasted into a field that the page gets for it.
 */
export async function copiedOn(page: Page, button: string, place: string): Promise<string> {
  await page.bringToFront();
  await page.click(button);
  // In each frame: Puppeteer's selectors overlook where only a text has changed.
  const said = await page.waitForFunction(
    (place) => document.querySelector(`${place} .outcome`)?.textContent,
    {},
    place,
  );
  expect(await said.jsonValue()).toContain('Copied');
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  return pasted(page);
}
