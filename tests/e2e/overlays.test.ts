import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover, waitForCard, waitForNoCard, type Card } from '../../scripts/browser/card.ts';
import { pointOnMention } from '../../scripts/browser/mentions.ts';
import { CARD_HOST } from '../../scripts/browser/page-names.ts';
import { cardIsOpen } from './harness/card-life.ts';
import { chooseForTest } from './harness/choose-for-test.ts';
import { GRACE } from './harness/grace.ts';
import { clickInCard } from './harness/in-card.ts';
import { letPass } from './harness/let-pass.ts';
import { openSession, type Session, WIDTH } from './harness/session.ts';

/** Whether the card is what one sees and hits in its middle. */
async function isOnTop(page: Page, card: Card): Promise<boolean> {
  const { x, y, width, height } = await card.box();
  return page.evaluate(
    (x, y, host) => document.elementFromPoint(x, y)?.localName === host,
    x + width / 2,
    y + height / 2,
    CARD_HOST,
  );
}

describe('a card', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('overlays.html');
  });
  afterEach(async () => page.close());

  it('opens over a modal dialog of the page, and can be used there', async () => {
    await chooseForTest(session, { grace: GRACE });
    await page.click('#ask');
    const card = await hover(page, session.name, { text: 'Mikhail Bogdanov' });
    expect(await isOnTop(page, card)).toBe(true);
    const { x, y, width } = await card.box();
    await page.mouse.move(x + width / 2, y + 20, { steps: 8 });
    await letPass(page, 2 * GRACE);
    expect(await cardIsOpen(page)).toBe(true);

    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    expect(await isOnTop(page, await hover(page, session.name, { text: 'Sergei Lavrov' }))).toBe(
      true,
    );
  });

  it.each(['pinned', 'kept'])(
    'that lies %s behind a modal dialog leaves it Escape',
    async (how) => {
      let card: Card;
      if (how === 'pinned') {
        card = await hover(page, session.name, { text: 'Sergei Lavrov' });
        await clickInCard(page, card, '.pin');
        await card.root.waitForSelector('.pinned');
        await page.mouse.move(3, 3);
      } else {
        const { x, y } = await pointOnMention(page, { text: 'Sergei Lavrov' });
        await page.touchscreen.tap(x, y);
        card = await waitForCard(page, session.name);
      }
      await page.evaluate(() => {
        (document.getElementById('dialog') as HTMLDialogElement).showModal();
      });
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('dialog[open]'));
      expect(await card.texts('.frame:not([hidden]) h1')).toEqual(['Sergei Lavrov']);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    },
  );

  it('can be used over a popover of the page, and outlives it where it is pinned', async () => {
    await page.$eval('#folded', (folded) => (folded as HTMLElement).showPopover());
    const card = await hover(page, session.name, { text: 'John Kerry' });
    await clickInCard(page, card, 'h1');
    const open = () => page.$eval('#folded', (folded) => folded.matches(':popover-open'));
    expect(await open()).toBe(true);
    await clickInCard(page, card, '.pin');
    await card.root.waitForSelector('.pinned');
    expect(await open()).toBe(true);

    await page.$eval('#folded', (folded) => (folded as HTMLElement).hidePopover());
    await page.waitForFunction(
      (host) => document.querySelector(`html > ${host}:popover-open`),
      {},
      CARD_HOST,
    );
    expect(await card.texts('.pinned h1')).toEqual(['John Kerry']);
  });

  it('opens over what fills the whole screen', async () => {
    await page.click('#enlarge');
    await page.waitForFunction(() => document.fullscreenElement?.id === 'full');
    const card = await hover(page, session.name, { text: 'Bashar al-Assad' });
    expect(await isOnTop(page, card)).toBe(true);
    await page.evaluate(async () => document.exitFullscreen());
    await page.waitForFunction(
      (width) => !document.fullscreenElement && innerWidth === width,
      {},
      WIDTH,
    );
    expect(await isOnTop(page, await hover(page, session.name, { text: 'Sergei Lavrov' }))).toBe(
      true,
    );
  });

  it('covers no line of a name that breaks, wherever the pointer came upon it', async () => {
    await page.$eval('#text', (text) => {
      text.setAttribute('style', 'width: 270px; margin: 0 0 0 690px; text-indent: 160px');
      text.textContent = 'Said Bashar al-Assad of the ceasefire, which others would see to.';
    });
    const { x, y } = await pointOnMention(page, { within: 'text' });
    const boxes = await page.evaluate(() => {
      const [marked] = CSS.highlights.get('otr-a') ?? [];
      if (!marked) throw new Error('no mention');
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => {
        return { left, top, right, bottom };
      });
    });
    expect(boxes).toHaveLength(2);
    await page.mouse.move(x, y, { steps: 4 });
    const card = await (await waitForCard(page, session.name)).box();
    const covered = boxes.filter(
      ({ left, top, right, bottom }) =>
        left < card.x + card.width &&
        right > card.x &&
        top < card.y + card.height &&
        bottom > card.y,
    );
    expect(covered).toEqual([]);
  });

  it.each([
    [1_100, 200],
    [500, 200],
    [700, 160],
  ])('is wholly in a view of %d by %d pixels, not over its name', async (width, height) => {
    await page.setViewport({ width, height });
    await page.$eval('#text', (text) => {
      text.setAttribute('style', 'margin: 60px 0 400px');
      text.textContent = 'Sergei Lavrov spoke.';
    });
    await page.evaluate(() => document.body.style.setProperty('margin', '0 160px'));
    const { x, y } = await pointOnMention(page, { within: 'text' });
    await page.mouse.move(x, y, { steps: 4 });
    const card = await (await waitForCard(page, session.name)).box();
    const [right, bottom] = [card.x + card.width, card.y + card.height];
    expect(Math.min(card.x, card.y, width - right, height - bottom)).toBeGreaterThanOrEqual(0);
    expect(card.height).toBeGreaterThan(60);
    expect(card.x < x && x < right && card.y < y && y < bottom).toBe(false);
  });

  it('goes when its name is scrolled out of view', async () => {
    await hover(page, session.name, { text: 'Sergei Lavrov' });
    await page.evaluate(() => {
      document.body.style.paddingBottom = '3000px';
      scrollTo({ top: 1_000, behavior: 'instant' });
    });
    await waitForNoCard(page);
  });

  it('goes when it follows its name away from under a pointer that rests', async () => {
    await page.setViewport({ width: 1_100, height: 900 });
    await page.evaluate(() => {
      document.body.style.padding = '100px 0 3000px';
    });
    const { x, y, width, height } = await (
      await hover(page, session.name, { text: 'Sergei Lavrov' })
    ).box();
    await page.mouse.move(x + width / 2, y + height - 20, { steps: 8 });
    await page.evaluate(() => scrollBy({ top: 100, behavior: 'instant' }));
    await waitForNoCard(page);
  });

  it('follows its name while the page scrolls', async () => {
    await page.evaluate(() => {
      document.body.style.padding = '300px 0 3000px';
    });
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    const { y } = await card.box();
    await page.evaluate(() => scrollBy({ top: 50, behavior: 'instant' }));
    await page.waitForFunction(
      ({ firstElementChild }, before) =>
        Math.abs((firstElementChild?.getBoundingClientRect().y ?? 0) - before) < 1,
      {},
      card.root,
      y - 50,
    );
  });

  it.each([1, 2])('stands beside its line at the edges of a page zoomed %d times', async (zoom) => {
    await page.evaluate((zoom) => {
      document.documentElement.style.zoom = String(zoom);
      document.body.style.margin = '0';
      document.body.style.width = 'auto';
      document
        .getElementById('text')
        ?.setAttribute('style', 'position: fixed; right: 0; bottom: 0; margin: 0');
    }, zoom);
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    const box = await card.box();
    const line = await page.$eval('#text', (text) => text.getBoundingClientRect().top);
    expect(box.y + box.height).toBeLessThanOrEqual(line + 1);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
  });

  it.each(['vertical-rl', 'vertical-lr'])('stands beside its line in %s', async (mode) => {
    await page.evaluate((mode) => {
      document.body.style.writingMode = mode;
      document.body.style.width = '2000px';
    }, mode);
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    const box = await card.box();
    const line = await page.$eval('#text', (text) => {
      const { left, right } = text.getBoundingClientRect();
      return { left, right };
    });
    const gap = Math.max(box.x - line.right, line.left - (box.x + box.width));
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(20);
  });
});
