import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover, waitForCard, waitForNoCard, type Card } from '../../scripts/browser/card.ts';
import { pressShortcut } from '../../scripts/browser/commands.ts';
import { pointOnMention } from '../../scripts/browser/mentions.ts';
import { CARD_HOST } from '../../scripts/browser/page-names.ts';
import { choose } from '../../scripts/browser/settings.ts';
import { cardIsOpen } from './harness/card-life.ts';
import { GRACE } from './harness/grace.ts';
import { letPass } from './harness/let-pass.ts';
import { openSession, type Session } from './harness/session.ts';

const LAVROV = { text: 'Sergei Lavrov' };
/** Long beyond any dwell, grace or time to reach a card; in milliseconds. */
const LONG = 2_500;

/** WCAG 2.2, success criterion 1.4.13, content on hover or focus. */
describe.each(['pointer', 'keyboard'] as const)('a card opened by the %s', (by) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
    await choose(session, { grace: GRACE });
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('links.html');
    await page.waitForFunction(() => CSS.highlights.size > 0);
  });
  afterEach(async () => page.close());

  async function open(): Promise<Card> {
    if (by === 'pointer') return hover(page, session.name, LAVROV);
    await pressShortcut(session, page, 'next-mention');
    return waitForCard(page, session.name);
  }

  async function wait(time: number): Promise<void> {
    await letPass(page, time);
  }

  it('is dismissible: Escape closes it, with pointer and focus where they are', async () => {
    await page.focus('#field');
    await open();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await wait(LONG);
    expect(await cardIsOpen(page)).toBe(false);
  });

  it('is hoverable: the pointer goes over to it and rests there', async () => {
    const card = await open();
    const { x, y, width, height } = await card.box();
    const from = await pointOnMention(page, LAVROV);
    await page.mouse.move(from.x, from.y);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 10 });
    await wait(LONG);
    expect(await cardIsOpen(page)).toBe(true);
  });

  it('is persistent: it stays for as long as what opened it does', async () => {
    await open();
    await wait(LONG);
    expect(await cardIsOpen(page)).toBe(true);
  });

  it('is persistent: it stays where the focus leaves it while the pointer rests on its name', async () => {
    await open();
    const { x, y } = await pointOnMention(page, LAVROV);
    await page.mouse.move(x, y);
    await pressShortcut(session, page, 'open-card');
    await page.waitForFunction((host) => document.activeElement?.localName === host, {}, CARD_HOST);
    await page.focus('#field');
    await wait(LONG);
    expect(await cardIsOpen(page)).toBe(true);
  });

  it('is persistent: it stays while the pointer is on it, though the page takes the name away', async () => {
    const card = await open();
    const before = await card.box();
    const from = await pointOnMention(page, LAVROV);
    await page.mouse.move(from.x, from.y);
    await page.mouse.move(before.x + before.width / 2, before.y + 40, { steps: 10 });
    await page.$eval('#plain', (paragraph) => {
      paragraph.textContent = 'The page has something else to say.';
    });
    await wait(LONG);
    expect(await cardIsOpen(page)).toBe(true);
    expect(await card.box()).toEqual(before);
  });
});
