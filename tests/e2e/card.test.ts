import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover, waitForNoCard } from '../../scripts/browser/card.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { pointOnMention } from '../../scripts/browser/mentions.ts';
import { takeOutSubject } from './harness/absent-subject.ts';
import { verbatim } from './harness/corpus.ts';
import { cardIsOpen, clearOf, recordToggles, toggles } from './harness/card-life.ts';
import { clickInCard, waitInCard } from './harness/in-card.ts';
import { openSession, type Session } from './harness/session.ts';

/** Milliseconds for which a card stays when the pointer has left it and its mention. */
const GRACE = 300;

describe('the card', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('article.html');
  });
  afterEach(async () => page.close());

  it('tells name, role with its date, positions with basis and date', async () => {
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    expect(await card.texts('h1')).toEqual(['Sergei Lavrov']);
    const text = await card.text();
    expect(text).toMatch(/foreign minister/i);
    expect(text).toMatch(/as of .*201[35]/i);
    expect(text).toMatch(/supports|opposes|on conditions|ambiguous|undecided/i);
    expect(text).toMatch(/quoted|as reported|as read by/i);
  });

  it.each(['Sergei Lavrov', 'John Kerry', 'Bashar al-Assad', 'Mikhail Bogdanov'])(
    'shows quotes of %s as the corpus has them, character for character',
    async (text) => {
      const card = await hover(page, session.name, { text });
      const quotes = await card.quotes();
      expect(quotes.length).toBeGreaterThan(0);
      for (const { key, words } of quotes) expect(words).toBe(verbatim.get(key));
    },
  );

  it('links a quote to its passage', async () => {
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    const links = await card.links();
    expect(links.some((link) => /^https:\/\/www\.csmonitor\.com\/.*#:~:text=/.test(link))).toBe(
      true,
    );
  });

  it('shows an event too', async () => {
    const card = await hover(page, session.name, { text: 'Geneva Communiqué' });
    expect(await card.texts('h1')).toEqual(['Geneva Communiqué']);
    expect(await card.text()).toMatch(/2012/);
  });

  it('asks once more for what could not be had, where the reader wants it', async () => {
    const own = await openExtensionPage(session, '/options.html');
    const putBack = await takeOutSubject(own, 'syria-talks/sergei-lavrov');
    await page.bringToFront();
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    expect(await card.quotes()).toEqual([]);
    await putBack();
    await clickInCard(page, card, '.notice button');
    await waitInCard(page, card, 'h1', 'Sergei Lavrov');
    await waitInCard(page, card, '[data-quote]');
    await own.close();
  });

  it('lies in the viewport and does not cover its mention', async () => {
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    const box = await card.box();
    const mention = await pointOnMention(page, { text: 'Sergei Lavrov' });
    expect(mention.y < box.y || mention.y > box.y + box.height).toBe(true);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    expect(box.width).toBeGreaterThan(200);
  });

  it('closes when the pointer has been away for the grace', async () => {
    await recordToggles(page);
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    const away = await clearOf(page, card);
    await page.mouse.move(away.x, away.y);
    await waitForNoCard(page);
    const { leftAt, closedAt } = await toggles(page);
    expect(closedAt - leftAt).toBeGreaterThanOrEqual(GRACE - 20);
  });

  it('stays when the pointer goes over to it, and while it is there', async () => {
    await recordToggles(page);
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    const { x, y, width, height } = await card.box();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 2 });
    // That nothing happens takes time to see: twice as long as it would take to close.
    await page.waitForFunction(
      (until, since) => performance.now() - since > until,
      {},
      2 * GRACE,
      await page.evaluate(() => performance.now()),
    );
    expect(await cardIsOpen(page)).toBe(true);

    const away = await clearOf(page, card);
    await page.mouse.move(away.x, away.y);
    await waitForNoCard(page);
  });

  it('comes back for another mention', async () => {
    await hover(page, session.name, { text: 'Sergei Lavrov' });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const card = await hover(page, session.name, { text: 'Mikhail Bogdanov' });
    expect(await card.texts('h1')).toEqual(['Mikhail Bogdanov']);
  });

  it('closes on Escape, which the page sees only when there is no card', async () => {
    await hover(page, session.name, { text: 'Sergei Lavrov' });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await keysSeen(page)).not.toContain('keydown Escape');
    expect(await keysSeen(page)).not.toContain('keyup Escape');

    await page.keyboard.press('Escape');
    expect(await keysSeen(page)).toContain('keydown Escape');
    expect(await keysSeen(page)).toContain('keyup Escape');
  });

  it('opens though the background was stopped meanwhile', async () => {
    await hover(page, session.name, { text: 'Sergei Lavrov' });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await session.stopBackground(page);
    await page.mouse.move(2, 2);
    const card = await hover(page, session.name, { text: 'John Kerry' });
    expect(await card.texts('h1')).toEqual(['John Kerry']);
    expect((await card.quotes()).length).toBeGreaterThan(0);
  });

  it('opens under a link that is stretched over a teaser, on a page that stops the pointer', async () => {
    const teasers = await session.visit('teasers.html');
    for (const text of ['Sergei Lavrov', 'Mikhail Bogdanov']) {
      const card = await hover(teasers, session.name, { text });
      expect(await card.texts('h1')).toEqual([text]);
      await teasers.keyboard.press('Escape');
      await waitForNoCard(teasers);
    }
    await teasers.close();
  });

  it('opens under the strictest content security policy', async () => {
    const strict = await session.visit('article.html', { site: 'strict' });
    const card = await hover(strict, session.name, { text: 'Sergei Lavrov' });
    expect(await card.texts('h1')).toEqual(['Sergei Lavrov']);
    expect((await card.box()).width).toBeGreaterThan(200);
    await strict.close();
  });
});

async function keysSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { keysSeen: string[] }).keysSeen);
}
