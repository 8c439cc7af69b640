import type { Page } from 'puppeteer-core';

import type { Card } from '../../../scripts/browser/card.ts';

/** The first visible element of the card that matches and has this in its text. */
function place(root: ShadowRoot, [selector, words]: readonly [string, string]) {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.checkVisibility() && (element.textContent ?? '').includes(words),
  );
  if (!found) return undefined;
  found.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + Math.min(width / 2, 20), y: y + height / 2 };
}

/** Waits until the card shows an element that matches and has this in its text. */
export async function waitInCard(
  page: Page,
  card: Card,
  selector: string,
  words = '',
): Promise<void> {
  await page.waitForFunction(
    (root, wanted, text) =>
      [...root.querySelectorAll<HTMLElement>(wanted)].some(
        (element) => element.checkVisibility() && (element.textContent ?? '').includes(text),
      ),
    {},
    card.root,
    selector,
    words,
  );
}

/** Clicks on an element of the card as a person does: with the pointer. */
export async function clickInCard(
  page: Page,
  card: Card,
  selector: string,
  words = '',
): Promise<void> {
  const { x, y } = await pointInCard(page, card, selector, words);
  await page.mouse.click(x, y);
}

/** Taps on an element of the card with a finger. */
export async function tapInCard(page: Page, card: Card, selector: string): Promise<void> {
  const { x, y } = await pointInCard(page, card, selector);
  await page.touchscreen.tap(x, y);
}

/** Where an element of the card can be hit, once it is there. */
export async function pointInCard(
  page: Page,
  card: Card,
  selector: string,
  words = '',
): Promise<{ x: number; y: number }> {
  await waitInCard(page, card, selector, words);
  const at = await card.root.evaluate(place, [selector, words] as const);
  if (!at) throw new Error(`the card shows no ${selector} with "${words}"`);
  return at;
}

/** The text of the element of the card that has the focus. */
export async function focusedInCard(card: Card): Promise<string | undefined> {
  return await card.root.evaluate((root) => root.activeElement?.textContent?.trim());
}
