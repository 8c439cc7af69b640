import type { Page } from 'puppeteer-core';

import type { Card } from '../../../scripts/browser/card.ts';
import type { Point } from '../../../scripts/browser/mentions.ts';
import { CARD_HOST } from '../../../scripts/browser/page-names.ts';

export interface Toggles {
  /** When the pointer last moved in the page, by the page's own clock. */
  leftAt: number;
  closedAt: number;
}

type Recorder = typeof globalThis & { recorded: Toggles };

/** Has the page note when the pointer moves and when a card closes: no round trip blurs it. */
export async function recordToggles(page: Page): Promise<void> {
  await page.evaluate((host) => {
    const recorded = { leftAt: 0, closedAt: 0 };
    (globalThis as Recorder).recorded = recorded;
    document.addEventListener(
      'pointermove',
      () => {
        recorded.leftAt = performance.now();
      },
      true,
    );
    document.addEventListener(
      'beforetoggle',
      (event) => {
        if (!(event.target instanceof Element) || event.target.localName !== host) return;
        if (event.newState === 'closed') recorded.closedAt = performance.now();
      },
      true,
    );
  }, CARD_HOST);
}

export async function toggles(page: Page): Promise<Toggles> {
  return page.evaluate(() => (globalThis as Recorder).recorded);
}

export async function cardIsOpen(page: Page): Promise<boolean> {
  return page.evaluate(
    (host) => document.querySelector(`${host}:popover-open`) !== null,
    CARD_HOST,
  );
}

/** A corner of the viewport, on the side that the card leaves free; no fixture has text there. */
export async function clearOf(page: Page, card: Card): Promise<Point> {
  const { x, width } = await card.box();
  const viewport = page.viewport();
  if (!viewport) throw new Error('the page has no viewport');
  const right = viewport.width - 3;
  return { x: x > viewport.width - (x + width) ? 3 : right, y: viewport.height - 3 };
}
