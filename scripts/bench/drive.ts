import type { Page } from 'puppeteer-core';

import type { Action } from './in-browser/drivers.ts';

/** Starts an action of the page's driver and waits for its end. */
export async function drive(page: Page, name: string, detail: Action): Promise<void> {
  await page.evaluate(
    (name, detail) =>
      new Promise<void>((resolve) => {
        document.addEventListener('bench-done', () => resolve(), { once: true });
        document.dispatchEvent(new CustomEvent(name, { detail }));
      }),
    name,
    detail,
  );
}

/** A number that a driver left on the page. */
export async function leftBy(page: Page, name: string): Promise<number> {
  return Number(await page.evaluate((name) => document.documentElement.dataset[name], name));
}
