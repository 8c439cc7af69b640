import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  hover,
  waitForCard,
  waitForNoCard,
  type Box,
  type Card,
} from '../../scripts/browser/card.ts';
import { pointOnMention } from '../../scripts/browser/mentions.ts';
import { DEFAULTS } from '../../core/settings/settings.ts';
import { cardIsOpen } from './harness/card-life.ts';
import { pointInCard, tapInCard, waitInCard } from './harness/in-card.ts';
import { letPass } from './harness/let-pass.ts';
import { openSession, type Session } from './harness/session.ts';

const WIDTH = 400;
const HEIGHT = 700;
/** That nothing closes takes time to see: twice as long as a grace, in milliseconds. */
const LONG = 2 * DEFAULTS.grace;

describe('on a narrow screen', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('narrow.html');
    await page.setViewport({ width: WIDTH, height: HEIGHT });
  });
  afterEach(async () => page.close());

  async function tap(text: string): Promise<void> {
    const { x, y } = await pointOnMention(page, { text });
    await page.touchscreen.tap(x, y);
  }

  async function boxOfPinned({ root }: Card): Promise<Box> {
    return root.$eval('.pinned', (frame) => {
      const { x, y, width, height } = frame.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  it('a tap opens the card as a sheet at the bottom, that a tap elsewhere closes', async () => {
    await tap('Sergei Lavrov');
    const card = await waitForCard(page, session.name);
    const box = await card.box();
    expect(box.x).toBe(0);
    expect(box.width).toBe(WIDTH);
    expect(box.y + box.height).toBe(HEIGHT);
    expect(box.height).toBeLessThanOrEqual(HEIGHT * 0.6);
    await page.touchscreen.tap(WIDTH / 2, 10);
    await waitForNoCard(page);
  });

  it('a tap on a link is the link’s', async () => {
    await tap('John Kerry');
    await page.waitForFunction(() => location.hash === '#followed');
    expect(await cardIsOpen(page)).toBe(false);
  });

  it('a tap on a link that is stretched over a name is the link’s', async () => {
    const teasers = await session.visit('teasers.html');
    const { x, y } = await pointOnMention(teasers, { text: 'Mikhail Bogdanov' });
    await teasers.touchscreen.tap(x, y);
    await teasers.waitForFunction(() => location.hash === '#followed');
    await letPass(teasers, LONG);
    expect(await cardIsOpen(teasers)).toBe(false);
    await teasers.close();
  });

  it('a tap on another name goes on to its card', async () => {
    await tap('Sergei Lavrov');
    const card = await waitForCard(page, session.name);
    await tap('Mikhail Bogdanov');
    await page.waitForFunction(
      (root) => root.querySelector('h1')?.textContent === 'Mikhail Bogdanov',
      {},
      card.root,
    );
  });

  it('a sheet stays where a finger goes on to another actor, and back', async () => {
    await tap('Sergei Lavrov');
    const card = await waitForCard(page, session.name);
    await tapInCard(page, card, '.depth > summary');
    await tapInCard(page, card, '.agreement button.actor');
    await waitInCard(page, card, '.visited h2');
    await letPass(page, LONG);
    expect(await card.texts('.visited h2')).not.toEqual([]);
    await tapInCard(page, card, '.back');
    await letPass(page, LONG);
    expect(await cardIsOpen(page)).toBe(true);
  });

  it('a sheet that is pinned stays in view, where a finger puts it, until it is closed', async () => {
    await tap('Sergei Lavrov');
    const card = await waitForCard(page, session.name);
    await tapInCard(page, card, '.pin');
    await waitInCard(page, card, '.pinned .grip');
    const pinned = await boxOfPinned(card);
    const line = await pointOnMention(page, { text: 'Sergei Lavrov' });
    expect(line.y < pinned.y || line.y > pinned.y + pinned.height).toBe(true);
    await page.touchscreen.tap(WIDTH / 2, 10);
    await letPass(page, LONG);
    expect(await boxOfPinned(card)).toEqual(pinned);

    const { x, y } = await pointInCard(page, card, '.pinned .grip');
    const finger = await page.touchscreen.touchStart(x, y);
    await finger.move(x, y - 40);
    await finger.move(x, y - 80);
    await finger.end();
    // A tap that follows at once belongs to the drag for Chromium.
    await letPass(page, LONG);
    expect(await boxOfPinned(card)).toEqual({ ...pinned, y: pinned.y - 80 });
    expect(pinned.x).toBeGreaterThanOrEqual(0);
    expect(pinned.x + pinned.width).toBeLessThanOrEqual(WIDTH);
    expect(pinned.y + pinned.height).toBeLessThanOrEqual(HEIGHT);
    await tapInCard(page, card, '.pinned .close');
    await waitForNoCard(page);
  });

  it('a sheet is swept away', async () => {
    await tap('Sergei Lavrov');
    const { x, y, width } = await (await waitForCard(page, session.name)).box();
    const finger = await page.touchscreen.touchStart(x + width / 4, y + 12);
    await finger.move(x + width / 4, y + 60);
    await finger.move(x + width / 4, y + 120);
    await finger.end();
    await waitForNoCard(page);
  });

  it.each([
    ['Sergei Lavrov', 'landscape'],
    ['Bashar al-Assad', 'a lower view'],
  ])('a sheet that is open for %s fits %s, beside its line', async (text, view) => {
    await tap(text);
    const card = await waitForCard(page, session.name);
    const height = view === 'landscape' ? 300 : 560;
    await page.setViewport({ width: view === 'landscape' ? HEIGHT : WIDTH, height });
    const { y } = await pointOnMention(page, { text });
    await page.waitForFunction(
      ({ firstElementChild }, height, y) => {
        const { top = -1, bottom = -1 } = firstElementChild?.getBoundingClientRect() ?? {};
        const fits = top >= 0 && bottom <= height && bottom - top <= height * 0.6;
        return fits && (y < top || y > bottom);
      },
      {},
      card.root,
      height,
      y,
    );
  });

  it('the mouse gets a sheet too, never over the line of the name', async () => {
    for (const text of ['Sergei Lavrov', 'Bashar al-Assad']) {
      const card = await hover(page, session.name, { text });
      const box = await card.box();
      const { y } = await pointOnMention(page, { text });
      expect(box.width).toBe(WIDTH);
      expect(y < box.y || y > box.y + box.height).toBe(true);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });
});
