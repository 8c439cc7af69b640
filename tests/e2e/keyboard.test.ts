import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover, waitForCard, waitForNoCard } from '../../scripts/browser/card.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { pressShortcut } from '../../scripts/browser/commands.ts';
import { CARD_HOST } from '../../scripts/browser/page-names.ts';
import type { Card } from '../../scripts/browser/card.ts';
import { DEFAULTS } from '../../core/settings/settings.ts';
import { chooseForTest } from './harness/choose-for-test.ts';
import { letPass } from './harness/let-pass.ts';
import { untilNamed } from './harness/reading.ts';
import { pageDom } from './harness/page-dom.ts';
import { openSession, type Session } from './harness/session.ts';

/** That nothing closes takes time to see: twice as long as a grace, in milliseconds. */
const LONG = 2 * DEFAULTS.grace;
const ORDER = ['Sergei Lavrov', 'Mikhail Bogdanov', 'John Kerry', 'Bashar al-Assad'];

/** Waits until the open card is that of this name. */
async function untilCardOf(page: Page, session: Session, name: string): Promise<Card> {
  const card = await waitForCard(page, session.name);
  await page.waitForFunction(
    (root, wanted) => root.querySelector('h1')?.textContent === wanted,
    {},
    card.root,
    name,
  );
  return card;
}

describe('with the keyboard alone', () => {
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
    await page.waitForFunction(() => CSS.highlights.size > 0);
  });
  afterEach(async () => page.close());

  /** What has the focus: an id or a tag of the page, or the card. */
  async function focused(): Promise<string> {
    return page.evaluate(
      () => document.activeElement?.id || document.activeElement?.localName || '',
    );
  }

  it('one goes through the names in the order of the page, and round', async () => {
    for (const name of [...ORDER, ORDER[0] as string]) {
      await pressShortcut(session, page, 'next-mention');
      await untilCardOf(page, session, name);
    }
    await pressShortcut(session, page, 'previous-mention');
    await untilCardOf(page, session, ORDER.at(-1) as string);
  });

  it('one goes on from within a card, and is in the next one', async () => {
    await pressShortcut(session, page, 'open-card');
    const card = await untilCardOf(page, session, ORDER[0] as string);
    await card.root.waitForSelector('.frame:focus');
    for (let times = 0; times < 3; times++) await page.keyboard.press('Tab');
    await pressShortcut(session, page, 'next-mention');
    await untilCardOf(page, session, ORDER[1] as string);
    await letPass(page, LONG);
    await untilCardOf(page, session, ORDER[1] as string);
    expect(await focused()).toBe(CARD_HOST);
  });

  it('names that nobody sees are passed over', async () => {
    await page.evaluate(() => {
      const menu = document.createElement('p');
      menu.textContent = 'Vladimir Putin';
      menu.style.cssText = 'position: absolute; top: 0; opacity: 0';
      document.body.prepend(menu);
    });
    await page.waitForFunction(() =>
      [...CSS.highlights.values()].some((marked) =>
        [...marked].some(({ startContainer }) => startContainer.textContent === 'Vladimir Putin'),
      ),
    );
    await pressShortcut(session, page, 'next-mention');
    await untilCardOf(page, session, ORDER[0] as string);
  });

  it('one sees which name it is, the page keeps its focus and its document', async () => {
    await page.focus('#field');
    const before = await pageDom(page);
    await pressShortcut(session, page, 'next-mention');
    const card = await untilCardOf(page, session, 'Sergei Lavrov');
    expect(await card.root.evaluate((root) => root.querySelectorAll('.outline').length)).toBe(1);
    expect(await focused()).toBe('field');
    expect(await pageDom(page)).toBe(before);
  });

  it('the card is said aloud, politely', async () => {
    await pressShortcut(session, page, 'next-mention');
    const card = await untilCardOf(page, session, 'Sergei Lavrov');
    await page.waitForFunction(
      (root) => root.querySelector('[role="status"]')?.textContent?.includes('Sergei Lavrov'),
      {},
      card.root,
    );
  });

  it('a name out of view is scrolled into it', async () => {
    await page.evaluate(() => document.body.style.setProperty('padding-top', '3000px'));
    await pressShortcut(session, page, 'next-mention');
    await untilCardOf(page, session, 'Sergei Lavrov');
    const top = await page.$eval('#plain', (element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(800);
  });

  it('one goes into the card, which is a dialog with a name, and comes back by Escape', async () => {
    await page.focus('#field');
    await pressShortcut(session, page, 'next-mention');
    await untilCardOf(page, session, 'Sergei Lavrov');
    await pressShortcut(session, page, 'open-card');
    await page.waitForFunction((host) => document.activeElement?.localName === host, {}, CARD_HOST);
    const card = await waitForCard(page, session.name);
    const dialog = await card.root.evaluate((root) => {
      const { role, ariaModal, ariaLabel } = root.activeElement as HTMLElement;
      return { role, ariaModal, ariaLabel };
    });
    expect(dialog).toEqual({ role: 'dialog', ariaModal: 'false', ariaLabel: 'Sergei Lavrov' });

    await page.keyboard.press('Tab');
    expect(await card.root.evaluate((root) => root.activeElement?.localName)).toBe('button');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused()).toBe('field');
  });

  it('a card that holds the focus stays though the pointer passes by', async () => {
    await pressShortcut(session, page, 'open-card');
    await page.waitForFunction((host) => document.activeElement?.localName === host, {}, CARD_HOST);
    await page.mouse.move(4, 4);
    await page.mouse.move(8, 8);
    await letPass(page, 700);
    expect(await focused()).toBe(CARD_HOST);
    await waitForCard(page, session.name);
  });

  it('Tab within the card that hovers keeps it open when the pointer has left', async () => {
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    await card.root.evaluate((root) => {
      root.querySelector<HTMLElement>('button')?.focus();
    });
    await page.keyboard.press('Tab');
    await page.mouse.move(4, 4);
    await letPass(page, 700);
    expect(await focused()).toBe(CARD_HOST);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('the shortcut opens cards where nothing else does', async () => {
    await chooseForTest(session, { openBy: 'shortcut' });
    await pressShortcut(session, page, 'open-card');
    await untilCardOf(page, session, 'Sergei Lavrov');
  });

  it('names that nothing underlines are found all the same', async () => {
    await chooseForTest(session, { density: 'none', openBy: 'shortcut' });
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await untilNamed(own);
    for (const name of ORDER) {
      await pressShortcut(session, page, 'next-mention');
      await untilCardOf(page, session, name);
    }
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await pressShortcut(session, page, 'open-card');
    const card = await untilCardOf(page, session, ORDER.at(-1) as string);
    await card.root.waitForSelector('.frame:focus');
  });

  it('a card is not announced as one hovers, where the reader has not asked for it', async () => {
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    await letPass(page, LONG);
    expect(await card.texts('[role="status"]')).toEqual(['']);
  });

  it('a card is announced as one hovers, if the reader wants it', async () => {
    await chooseForTest(session, { announce: true });
    const card = await hover(page, session.name, { text: 'Sergei Lavrov' });
    await page.waitForFunction(
      (root) => root.querySelector('[role="status"]')?.textContent?.includes('Sergei Lavrov'),
      {},
      card.root,
    );
  });
});
