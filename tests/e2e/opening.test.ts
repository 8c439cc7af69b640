import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover, waitForCard, waitForNoCard } from '../../scripts/browser/card.ts';
import { pointOnMention } from '../../scripts/browser/mentions.ts';
import { CARD_HOST } from '../../scripts/browser/page-names.ts';
import { choose } from '../../scripts/browser/settings.ts';
import { DEFAULTS } from '../../core/settings/settings.ts';
import { cardIsOpen } from './harness/card-life.ts';
import { GRACE } from './harness/grace.ts';
import { pointInCard } from './harness/in-card.ts';
import { letPass } from './harness/let-pass.ts';
import { openSession, type Session } from './harness/session.ts';

const LAVROV = { text: 'Sergei Lavrov' };
const LONG = 2 * DEFAULTS.dwell;
/** A dwell that is no other's, and by how much a browser's clocks may differ; in milliseconds. */
const DWELL = 1_500;
const CLOCK = 10;
const STEPS = 30;

type Recorder = typeof globalThis & { cause: number; opened: number };

/** Has the page note when it last had an event of this type, and when a card opens. */
async function recordOpenings(page: Page, type: 'pointermove' | 'keydown'): Promise<void> {
  await page.evaluate(
    (type, host) => {
      const seen = globalThis as Recorder;
      document.addEventListener(type, ({ timeStamp }) => (seen.cause = timeStamp), true);
      document.addEventListener(
        'beforetoggle',
        ({ target }) => {
          if ((target as Element).localName === host) seen.opened = performance.now();
        },
        true,
      );
    },
    type,
    CARD_HOST,
  );
}

/** Milliseconds from the last such event to the card. */
async function waited(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { cause, opened } = globalThis as Recorder;
    return opened - cause;
  });
}

/** What the pointer came upon is looked up once a frame; the second is longer than `CLOCK`. */
async function framesDrawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

describe('what opens a card', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('links.html');
  });
  afterEach(async () => {
    await page.close();
    await choose(session, {});
  });

  /** That nothing opens takes time to see: twice as long as a dwell. */
  async function nothingOpens(): Promise<void> {
    await letPass(page, LONG);
    expect(await cardIsOpen(page)).toBe(false);
  }

  async function nothingCloses(): Promise<void> {
    await letPass(page, LONG);
    expect(await cardIsOpen(page)).toBe(true);
  }

  it('is the pointer, after the dwell that the reader has chosen', async () => {
    await choose(session, { dwell: DWELL });
    await recordOpenings(page, 'pointermove');
    await hover(page, session.name, LAVROV);
    expect(await waited(page)).toBeGreaterThanOrEqual(DWELL - CLOCK);
  });

  it('is no pointer that leaves before the dwell is over: it begins anew', async () => {
    await choose(session, { dwell: DWELL });
    const { x, y } = await pointOnMention(page, LAVROV);
    await page.mouse.move(x, y);
    await framesDrawn(page);
    await page.mouse.move(2, 2);
    await framesDrawn(page);
    await recordOpenings(page, 'pointermove');
    await page.mouse.move(x, y);
    await waitForCard(page, session.name);
    expect(await waited(page)).toBeGreaterThanOrEqual(DWELL - CLOCK);
  });

  it('is no pointer that is pressed and drags: it selects text', async () => {
    await choose(session, { dwell: DWELL });
    await hover(page, session.name, LAVROV);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(2, 2);
    await framesDrawn(page);
    const { x, y } = await pointOnMention(page, LAVROV);
    await page.mouse.move(x, y);
    await framesDrawn(page);
    await page.mouse.down();
    await page.mouse.move(x + 4, y, { steps: 2 });
    await letPass(page, 2 * DWELL);
    expect(await cardIsOpen(page)).toBe(false);
    await page.mouse.up();
  });

  it('is a click, and none that ends a selection of its words beyond its edge closes it', async () => {
    await choose(session, { openBy: 'click' });
    const { x, y } = await pointOnMention(page, LAVROV);
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y);
    const card = await waitForCard(page, session.name);
    const words = await pointInCard(page, card, 'blockquote');
    const { x: left, y: top } = await card.box();
    await page.mouse.move(words.x, words.y, { steps: 4 });
    await page.mouse.down();
    await page.mouse.move(left - 20, top + 60, { steps: 8 });
    await page.mouse.up();
    await nothingCloses();
    await page.mouse.click(2, 2);
    await waitForNoCard(page);
  });

  it('is the pointer with the key held, before or after it has come', async () => {
    await choose(session, { openBy: 'modifier', modifier: 'shift', dwell: DWELL });
    const { x, y } = await pointOnMention(page, LAVROV);
    await page.keyboard.down('Shift');
    await page.mouse.move(x, y, { steps: 4 });
    await waitForCard(page, session.name);
    await page.keyboard.up('Shift');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await page.mouse.move(2, 2);
    await framesDrawn(page);
    await page.mouse.move(x, y, { steps: 4 });
    await framesDrawn(page);
    await recordOpenings(page, 'keydown');
    await page.keyboard.down('Shift');
    await waitForCard(page, session.name);
    // The time that the pointer had rested without the key did not count.
    expect(await waited(page)).toBeGreaterThanOrEqual(DWELL - CLOCK);
    await page.keyboard.up('Shift');
  });

  it('is a click, which keeps it open until the next one elsewhere', async () => {
    await choose(session, { openBy: 'click' });
    const { x, y } = await pointOnMention(page, LAVROV);
    await page.mouse.move(x, y, { steps: 4 });
    await nothingOpens();
    await page.mouse.click(x, y);
    await waitForCard(page, session.name);
    await page.mouse.move(2, 2);
    await nothingCloses();
    await page.mouse.click(2, 2);
    await waitForNoCard(page);
  });

  it('is no click on a link, which the link gets', async () => {
    await choose(session, { openBy: 'click' });
    const { x, y } = await pointOnMention(page, { text: 'John Kerry', within: 'linked' });
    await page.mouse.click(x, y);
    await page.waitForFunction(() => location.hash === '#followed');
    await nothingOpens();
  });

  it('is the shortcut alone, if the reader wants nothing else', async () => {
    await choose(session, { openBy: 'shortcut' });
    const { x, y } = await pointOnMention(page, LAVROV);
    await page.mouse.click(x, y);
    await nothingOpens();
  });

  it('follows a setting that changes while the page is open', async () => {
    const card = await hover(page, session.name, LAVROV);
    // Both come with one answer of the background: the size of the text can be seen.
    await choose(session, { openBy: 'shortcut', textSize: 160 });
    await page.waitForFunction(
      (root) => {
        const frame = root.querySelector('.frame:not([hidden])');
        return frame && getComputedStyle(frame).fontSize === '24px';
      },
      {},
      card.root,
    );
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(2, 2);
    const { x, y } = await pointOnMention(page, LAVROV);
    await page.mouse.move(x, y, { steps: 4 });
    await nothingOpens();
  });
});

describe('on the way to its card, the pointer', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('links.html');
  });
  afterEach(async () => {
    await page.close();
    await choose(session, {});
  });

  it('may take longer than the grace, over other names, and arrives', async () => {
    await choose(session, { grace: GRACE });
    const card = await hover(page, session.name, LAVROV);
    const from = await pointOnMention(page, LAVROV);
    const box = await card.box();
    const to = {
      x: box.x + box.width - 20,
      y: from.y < box.y ? box.y + 5 : box.y + box.height - 5,
    };
    const began = await page.evaluate(() => performance.now());
    for (let step = 1; step <= STEPS; step++) {
      const share = step / STEPS;
      await page.mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
      await letPass(page, 60);
      expect(await cardIsOpen(page)).toBe(true);
    }
    expect(await page.evaluate(() => performance.now())).toBeGreaterThan(began + GRACE);
    expect(await card.texts('h1')).toEqual(['Sergei Lavrov']);
  });
});
