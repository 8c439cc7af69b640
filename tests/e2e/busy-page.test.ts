import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { pointOnMention, type Point } from '../../scripts/browser/mentions.ts';
import { openSession, type Session } from './harness/session.ts';
import { waitForUnderlines } from './harness/underlines.ts';

type Ticker = typeof globalThis & { start(): void; stop(): void };

describe('a large page that changes in every frame', () => {
  let session: Session;
  let page: Page;
  let kerry: Point;
  /** What its mentions are registered as while it is busy. */
  let quiet: string;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('busy.html');
    kerry = await pointOnMention(page, { text: 'John Kerry' });
    await page.evaluate(() => (globalThis as unknown as Ticker).start());
    // Firefox bears underlines in any frame.
    quiet = session.name === 'firefox' ? 'otr-a' : 'otr-q';
    await page.waitForFunction(
      (name) => CSS.highlights.size === 1 && CSS.highlights.has(name),
      {},
      quiet,
    );
  });
  afterEach(async () => page.close());

  it('has its underlines when it is quiet', async () => {
    await page.evaluate(() => (globalThis as unknown as Ticker).stop());
    await pointOnMention(page, { text: 'Sergei Lavrov' });
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['otr-a']);
    await page.$eval('#end', (end) => end.scrollIntoView());
    await waitForUnderlines(page, ['Staffan de Mistura'], ['otr-a']);
  });

  it('shows mentions that are scrolled to', async () => {
    await page.$eval('#end', (end) => end.scrollIntoView());
    await waitForUnderlines(page, ['Staffan de Mistura'], [quiet]);
  });

  it('shows mentions that are scrolled to while others come', async () => {
    await page.evaluate(() => {
      setInterval(() => {
        const block = document.createElement('p');
        block.textContent = 'Sergei Lavrov spoke.';
        document.body.prepend(block);
      }, 200);
    });
    await page.$eval('#end', (end) => end.scrollIntoView());
    await page.waitForFunction(
      (name) =>
        [...(CSS.highlights.get(name) ?? [])].some((range) =>
          document.querySelector('#end')?.contains(range.startContainer),
        ),
      {},
      quiet,
    );
  });

  it('still opens cards', async () => {
    await page.mouse.move(kerry.x, kerry.y);
    await page.waitForSelector('on-the-record-card:popover-open');
    await page.waitForFunction((name) => CSS.highlights.get(name)?.size === 2, {}, quiet);
  });
});
