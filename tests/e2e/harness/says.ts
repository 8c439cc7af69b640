import type { Page } from 'puppeteer-core';

/**
 * Waits until an element says something, among other words. Puppeteer's own waiting for a text
 * looks again only where elements or attributes change, and so overlooks a text changed in place.
 */
export async function says(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (selector, text) =>
      [...document.querySelectorAll(selector)].some(({ textContent }) =>
        textContent.includes(text),
      ),
    { polling: 100 },
    selector,
    text,
  );
}
