import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

import { openExtensionPage, openTabs } from '../../../scripts/browser/extension-page.ts';
import type { Session } from './session.ts';

export const SIZE = { width: 380, height: 600 };

/** Opens the popup in a tab of its own, for the page that was before it. */
export async function openPopup(session: Session): Promise<Page> {
  const popup = await openExtensionPage(session, '/popup.html', SIZE);
  await popup.waitForSelector('[role="combobox"]:focus');
  return popup;
}

/** Closes the popup where it has not closed by itself. */
export async function closePopup(session: Session, popup: Page): Promise<void> {
  if ((await openTabs(session, '/popup.html')) > 0) await popup.close();
}

/** The lines of the list, once it is the answer to this. */
export async function linesFor(popup: Page, query: string): Promise<string[]> {
  await popup.waitForSelector(`[role="listbox"][data-query="${query}"]`);
  return popup.$$eval('[role="option"]', (options) =>
    options.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );
}

/** Waits until the list has these headings and no others. */
export async function untilHeadings(popup: Page, headings: readonly string[]): Promise<void> {
  await popup.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.heading[id]')].map((each) => each.textContent).join() ===
      wanted,
    { polling: 100 },
    headings.join(),
  );
}

/** The line that the arrow keys have come to, as assistive technology is told. */
export async function activeLine(popup: Page): Promise<string | undefined> {
  return popup.$eval('.field', (field) => {
    const id = field.getAttribute('aria-activedescendant');
    return id === null ? undefined : (document.getElementById(id)?.textContent ?? 'not there');
  });
}

/** Waits until the popup has closed on a key. Firefox never answers for a page that has gone. */
export async function closesOn(session: Session, popup: Page, key: string): Promise<void> {
  await popup.evaluate((key) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    setTimeout(() => document.activeElement?.dispatchEvent(event));
  }, key);
  await expect.poll(() => openTabs(session, '/popup.html')).toBe(0);
}
