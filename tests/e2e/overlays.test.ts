import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover, waitForCard, waitForNoCard, type Card } from '../../scripts/browser/card.ts';
import { pointOnMention } from '../../scripts/browser/mentions.ts';
import { CARD_HOST } from '../../scripts/browser/page-names.ts';
import { cardIsOpen } from './harness/card-life.ts';
import { mentionIn, mentionInFrame } from './harness/frames.ts';
import { clickInCard } from './harness/in-card.ts';
import { openSession, type Session } from './harness/session.ts';

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
    await page.click('#ask');
    const card = await hover(page, session.name, { text: 'Mikhail Bogdanov' });
    expect(await isOnTop(page, card)).toBe(true);
    const { x, y, width } = await card.box();
    await page.mouse.move(x + width / 2, y + 20, { steps: 8 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
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

  it('that lies pinned behind a modal dialog leaves Escape to the dialog', async () => {
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    await clickInCard(page, card, '.pin');
    await card.root.waitForSelector('.pinned');
    await page.mouse.move(3, 3);
    await page.evaluate(() => {
      (document.getElementById('dialog') as HTMLDialogElement).showModal();
    });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    expect(await card.texts('.pinned h1')).toEqual(['Sergei Lavrov']);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

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
    await page.waitForFunction(() => !document.fullscreenElement);
    expect(await isOnTop(page, await hover(page, session.name, { text: 'Sergei Lavrov' }))).toBe(
      true,
    );
  });

  it('of a frame of the same site stands in the page around it', async () => {
    const { frame, x, y } = await mentionInFrame(page, 'own');
    await page.mouse.move(x, y, { steps: 4 });
    const card = await waitForCard(page, session.name);
    expect(await card.texts('h1')).toEqual(['John Kerry']);
    expect(await frame.$(CARD_HOST)).toBeNull();
    const box = await card.box();
    expect(box.height).toBeGreaterThan(120);
    expect(y < box.y || y > box.y + box.height).toBe(true);
    expect(Math.min(Math.abs(box.y - y), Math.abs(box.y + box.height - y))).toBeLessThan(40);

    const edge = box.y > y ? box.y + 10 : box.y + box.height - 10;
    await page.mouse.move(box.x + box.width / 2, edge, { steps: 12 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(await cardIsOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('goes with the frame that it was opened from', async () => {
    const { x, y } = await mentionInFrame(page, 'own');
    await page.mouse.move(x, y, { steps: 4 });
    await waitForCard(page, session.name);
    await page.evaluate(() => document.getElementById('own')?.remove());
    await page.waitForFunction((host) => !document.querySelector(host), {}, CARD_HOST);
  });

  it('of a frame that fills the screen stands in it, and outside again later', async () => {
    const { frame, x, y } = await mentionInFrame(page, 'own');
    // Cards have stood outside before.
    await page.mouse.move(x, y, { steps: 4 });
    await waitForCard(page, session.name);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await frame.evaluate(() => {
      const fill = (): void => void document.documentElement.requestFullscreen();
      document.addEventListener('click', fill, { once: true });
    });
    await page.mouse.click(x, y + 30);
    await frame.waitForFunction(() => innerWidth > 420);
    const inside = await mentionIn(frame);
    await page.mouse.move(inside.x, inside.y, { steps: 4 });
    await frame.waitForSelector(`${CARD_HOST}:popover-open`);
    // What is inert is not hit.
    await frame.waitForFunction(
      (host, x, y) => document.elementFromPoint(x, y + 60)?.localName === host,
      {},
      CARD_HOST,
      inside.x,
      inside.y,
    );
    expect(await cardIsOpen(page)).toBe(false);

    await frame.evaluate(async () => document.exitFullscreen());
    await frame.waitForFunction(
      (host) => !document.querySelector(`${host}:popover-open`),
      {},
      CARD_HOST,
    );
    await frame.waitForFunction(() => innerWidth === 420);
    await page.mouse.move(1, 1);
    const again = await mentionInFrame(page, 'own');
    await page.mouse.move(again.x, again.y, { steps: 4 });
    expect(await (await waitForCard(page, session.name)).texts('h1')).toEqual(['John Kerry']);
  });

  it('of a frame of another site stands in the frame', async () => {
    const { frame, x, y } = await mentionInFrame(page, 'foreign');
    await page.mouse.move(x, y, { steps: 4 });
    await frame.waitForSelector(`${CARD_HOST}:popover-open`);
    expect(await cardIsOpen(page)).toBe(false);
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

  it.each(['name', 'card'])('goes when the pointer goes from the %s into a frame', async (from) => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.srcdoc = '<p>Of another origin</p>';
      frame.style.cssText = 'position: fixed; inset: 0 0 0 auto; width: 60px; height: 100%';
      document.body.append(frame);
    });
    const { x, y } = await (await hover(page, session.name, { text: 'Sergei Lavrov' })).box();
    if (from === 'card') await page.mouse.move(x + 60, y + 40, { steps: 8 });
    const { width, height } = await page.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
    }));
    await page.mouse.move(width - 30, height - 20);
    await waitForNoCard(page);
  });

  it('goes by Escape while the keyboard is in a frame, which sees nothing of the key', async () => {
    await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<input>';
      const come = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 60px; height: 30px';
      document.body.append(frame);
      await come;
      frame.contentDocument?.querySelector('input')?.focus();
      for (const type of ['keydown', 'keyup']) {
        frame.contentDocument?.addEventListener(type, () => (document.title = 'seen'), true);
      }
    });
    await hover(page, session.name, { text: 'Sergei Lavrov' });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    expect(await page.title()).not.toBe('seen');
    await page.keyboard.press('Shift');
    expect(await page.title()).toBe('seen');
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
