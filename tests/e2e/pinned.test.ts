import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover, waitForNoCard, type Box, type Card } from '../../scripts/browser/card.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { clickInCard } from './harness/in-card.ts';
import { openSession, type Session } from './harness/session.ts';
import { storedLocally } from './harness/settings.ts';

/** The pinned cards: their names in the order of the document, and where they are. */
async function pinned({ root }: Card): Promise<{ name: string; box: Box }[]> {
  return await root.evaluate((root) =>
    [...root.querySelectorAll('.pinned')].map((frame) => {
      const { x, y, width, height } = frame.getBoundingClientRect();
      return {
        name: frame.querySelector('h1')?.textContent ?? '',
        box: { x, y, width, height },
      };
    }),
  );
}

/** The middle of what a selector finds in the cards. */
async function middle({ root }: Card, selector: string): Promise<{ x: number; y: number }> {
  return await root.evaluate((root, selector) => {
    const box = root.querySelector(selector)?.getBoundingClientRect();
    if (!box) throw new Error(`no ${selector}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
}

describe('a pinned card', () => {
  let session: Session;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
    own = await openExtensionPage(session, '/welcome.html');
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('links.html');
  });
  afterEach(async () => page.close());

  async function pin(text: string): Promise<Card> {
    const card = await hover(page, session.name, { text });
    const { x, y } = await middle(card, '.frame:not([hidden]) .pin');
    await page.mouse.click(x, y);
    await page.waitForFunction(
      (root, name) =>
        [...root.querySelectorAll('.pinned h1')].some(({ textContent }) => textContent === name),
      {},
      card.root,
      text,
    );
    return card;
  }

  it('shows all that it showed before, beside its bar', async () => {
    await page.setViewport({ width: 1280, height: 1200 });
    const hidden = ({ root }: Card): Promise<number> =>
      root.evaluate((root) => {
        const body = root.querySelector('.frame:not([hidden]) .body');
        return body ? body.scrollHeight - body.clientHeight : NaN;
      });
    const before = await hidden(await hover(page, session.name, { text: 'Sergei Lavrov' }));
    expect(await hidden(await pin('Sergei Lavrov'))).toBeLessThanOrEqual(before);
  });

  async function drag(card: Card, selector: string, by: { x: number; y: number }): Promise<void> {
    const { x, y } = await middle(card, selector);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by.x, y + by.y, { steps: 5 });
    await page.mouse.up();
  }

  it('stays, a dialog with a name, while others come and go', async () => {
    const card = await pin('Sergei Lavrov');
    await drag(card, '.grip', { x: 400, y: 250 });
    await hover(page, session.name, { text: 'Mikhail Bogdanov' });
    expect(await card.texts('.frame:not([hidden]) h1')).toEqual([
      'Mikhail Bogdanov',
      'Sergei Lavrov',
    ]);
    const dialog = await card.root.evaluate((root) => {
      const frame = root.querySelector<HTMLElement>('.pinned');
      return [frame?.role, frame?.ariaModal, frame?.ariaLabel];
    });
    expect(dialog).toEqual(['dialog', 'false', 'Sergei Lavrov']);
  });

  it('is one of several, which Escape closes one by one, the topmost first', async () => {
    const card = await pin('Sergei Lavrov');
    await drag(card, '.grip', { x: 500, y: 250 });
    await pin('Mikhail Bogdanov');
    expect(await pinned(card)).toHaveLength(2);
    await page.mouse.move(3, 3);
    await page.keyboard.press('Escape');
    expect((await pinned(card)).map(({ name }) => name)).toEqual(['Sergei Lavrov']);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('is dragged by its bar', async () => {
    const card = await pin('Sergei Lavrov');
    const [before] = await pinned(card);
    await drag(card, '.grip', { x: 120, y: 60 });
    const [after] = await pinned(card);
    expect(after?.box.x).toBeCloseTo((before?.box.x ?? 0) + 120, 0);
    expect(after?.box.y).toBeCloseTo((before?.box.y ?? 0) + 60, 0);
  });

  it('is moved and resized by the arrow keys', async () => {
    const card = await pin('Sergei Lavrov');
    const [before] = await pinned(card);
    await card.root.evaluate((root) => root.querySelector<HTMLElement>('.grip')?.focus());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await card.root.evaluate((root) => root.querySelector<HTMLElement>('button.corner')?.focus());
    await page.keyboard.press('ArrowRight');
    const [after] = await pinned(card);
    expect(after?.box.x).toBeCloseTo((before?.box.x ?? 0) + 16, 0);
    expect(after?.box.y).toBeCloseTo((before?.box.y ?? 0) + 16, 0);
    expect(after?.box.width).toBeCloseTo((before?.box.width ?? 0) + 16, 0);
  });

  it('is moved and resized by presses alone', async () => {
    const card = await pin('Sergei Lavrov');
    const [before] = await pinned(card);
    const { x, y } = await middle(card, '.grip');
    await page.mouse.click(x, y);
    const [moved] = await pinned(card);
    expect([moved?.box.x, moved?.box.y]).not.toEqual([before?.box.x, before?.box.y]);
    const corner = await middle(card, 'button.corner');
    await page.mouse.click(corner.x, corner.y);
    const [resized] = await pinned(card);
    expect(resized?.box.width).not.toBe(moved?.box.width);
    await card.root.evaluate((root) => root.querySelector<HTMLElement>('.grip')?.focus());
    await page.keyboard.press('Enter');
    const [again] = await pinned(card);
    expect([again?.box.x, again?.box.y]).not.toEqual([resized?.box.x, resized?.box.y]);
  });

  it('is resized by its corner, and the next page remembers the size', async () => {
    const card = await pin('Sergei Lavrov');
    await drag(card, 'button.corner', { x: 60, y: -40 });
    const [first] = await pinned(card);
    await expect.poll(async () => storedLocally(own, 'cardSize')).toHaveProperty('cardSize');
    await page.close();
    page = await session.visit('links.html');
    const [second] = await pinned(await pin('Mikhail Bogdanov'));
    expect(second?.box.width).toBeCloseTo(first?.box.width ?? 0, 0);
    expect(second?.box.height).toBeCloseTo(first?.box.height ?? 0, 0);
  });

  it('stays in a view that becomes smaller, and comes into it with a size from a larger one', async () => {
    const inView = async (card: Card): Promise<boolean> => {
      const [{ box } = { box: { x: NaN, y: 0, width: 0, height: 0 } }] = await pinned(card);
      const { width = 0, height = 0 } = page.viewport() ?? {};
      const { x, y } = box;
      return x >= 0 && y >= 0 && x + box.width <= width && y + box.height <= height;
    };
    const card = await pin('Sergei Lavrov');
    await drag(card, 'button.corner', { x: 60, y: -30 });
    await drag(card, '.grip', { x: 400, y: 200 });
    await page.setViewport({ width: 600, height: 500 });
    await page.waitForFunction(
      (root) =>
        [...root.querySelectorAll('.pinned')].every((frame) => {
          const { left, right, bottom } = frame.getBoundingClientRect();
          return left >= 0 && right <= innerWidth && bottom <= innerHeight;
        }),
      {},
      card.root,
    );
    expect(await inView(card)).toBe(true);

    await page.close();
    page = await session.visit('links.html', { height: 500 });
    await page.evaluate(() => document.body.style.setProperty('padding-top', '60px'));
    expect(await inView(await pin('Mikhail Bogdanov'))).toBe(true);
  });

  it('is closed by its button, and the one that hovers by its own', async () => {
    const card = await pin('Sergei Lavrov');
    const { x, y } = await middle(card, '.pinned .close');
    await page.mouse.click(x, y);
    await waitForNoCard(page);

    await hover(page, session.name, { text: 'Mikhail Bogdanov' });
    const close = await middle(card, '.frame:not([hidden]) .close');
    await page.mouse.click(close.x, close.y);
    await waitForNoCard(page);
  });

  it('gives the focus back to the page’s field, whether pinned or not, from one to the other too', async () => {
    await page.focus('#field');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    await clickInCard(page, card, 'h1');
    expect(await focused()).toBe('');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused()).toBe('field');

    await drag(await pin('Sergei Lavrov'), '.grip', { x: -300, y: 100 });
    await pin('Mikhail Bogdanov');
    await clickInCard(page, card, '.pinned h1', 'Sergei Lavrov');
    await page.keyboard.press('Escape');
    expect((await pinned(card)).map(({ name }) => name)).toEqual(['Mikhail Bogdanov']);
    expect(await focused()).toBe('field');
  });

  it('cuts no line of what is scrolled by its buttons before it is pinned', async () => {
    await page.setViewport({ width: 1280, height: 420 });
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    /** Whether the bar is all that one sees at the height of its buttons. */
    const ofBar = () =>
      card.root.evaluate((root) => {
        const frame = root.querySelector('.frame:not([hidden])')?.getBoundingClientRect();
        const close = root.querySelector('.close')?.getBoundingClientRect();
        if (!frame || !close) throw new Error('no card');
        return [0.1, 0.5, 0.8].map((share) => {
          const x = frame.left + share * frame.width;
          const seen = root.elementFromPoint(x, close.y + close.height / 2);
          return Boolean(seen?.closest('.bar'));
        });
      });
    const { height } = await card.box();
    expect(await ofBar()).toEqual([false, false, false]);
    await card.root.evaluate((root) => {
      root.querySelector('.frame:not([hidden]) .body')?.scrollBy({ top: 90, behavior: 'instant' });
    });
    await card.root.waitForSelector('.scrolled');
    expect(await ofBar()).toEqual([true, true, true]);
    expect((await card.box()).height).toBe(height);
    await card.root.evaluate((root) => {
      root.querySelector('.frame:not([hidden]) .body')?.scrollTo({ top: 0, behavior: 'instant' });
    });
    await card.root.waitForSelector('.frame:not(.scrolled):not([hidden])');
    expect(await ofBar()).toEqual([false, false, false]);
  });

  it('keeps what one does with it from the page', async () => {
    await page.evaluate(() => {
      const seen = globalThis as unknown as { clicks: number };
      seen.clicks = 0;
      document.body.parentElement?.addEventListener('click', () => seen.clicks++);
    });
    await pin('Sergei Lavrov');
    expect(await page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks)).toBe(0);
  });
});
