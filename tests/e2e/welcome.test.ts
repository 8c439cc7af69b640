import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { waitForCard, waitForNoCard, type Card } from '../../scripts/browser/card.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { axeFaults } from './harness/axe.ts';
import { cardIsOpen } from './harness/card-life.ts';
import { openSession, type Session } from './harness/session.ts';
import { waitUntilStored } from './harness/settings.ts';

describe('the page that greets a new reader', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await openExtensionPage(session, '/welcome.html');
    // Without the window's focus a page hears of no focus inside it.
    await page.bringToFront();
    await page.waitForFunction(() => document.hasFocus(), { polling: 50 });
    await page.waitForSelector('.name');
  });
  afterEach(async () => page.close());

  it('opens the card of a name in its sample, beside the name', async () => {
    await page.hover('.name');
    const card = await waitForCard(page, session.name);
    expect(await card.texts('h1')).toEqual(['Sergei Lavrov']);
    expect((await card.quotes()).length).toBeGreaterThan(0);
    const name = await (await page.$('.name'))?.boundingBox();
    const { x, y, width, height } = await card.box();
    expect(name && (y >= name.y + name.height || y + height <= name.y)).toBe(true);
    expect(x >= 0 && y >= 0 && x + width <= 1280 && y + height <= 800).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('closes it when the pointer has gone, and not while it is on the card', async () => {
    await page.hover('.name');
    const card = await waitForCard(page, session.name);
    const { x, y, width } = await card.box();
    await page.mouse.move(x + width / 2, y + 30, { steps: 4 });
    // That nothing happens takes time to see: twice as long as it would take to close.
    const since = await page.evaluate(() => performance.now());
    await page.waitForFunction((from) => performance.now() > from + 600, {}, since);
    expect(await cardIsOpen(page)).toBe(true);
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
  });

  it('is used by keyboard alone', async () => {
    await tabTo(page, '.name');
    await waitForCard(page, session.name);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('on-the-record-card'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sergei Lavrov');
    await tabTo(page, 'input[name="openBy"]');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('input[value="modifier"]:checked');
    await waitUntilStored(page, { openBy: 'modifier' });
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('input[value="hover"]:checked');
  });

  it('obeys what is chosen on it, and keeps it', async () => {
    await page.click('input[name="openBy"][value="click"]');
    await page.click('input[name="sites"][value="only"]');
    await page.waitForSelector('input[value="only"]:checked');
    await waitUntilStored(page, { openBy: 'click', sites: 'only' });
    await page.click('.name');
    await waitForCard(page, session.name);
    await page.keyboard.press('Escape');
    await page.click('input[name="openBy"][value="hover"]');
    await page.click('input[name="sites"][value="all-but"]');
    await page.waitForSelector('input[value="all-but"]:checked');
    await waitUntilStored(page, {});
  });

  it.each([
    { value: 'ar', dir: 'rtl', name: 'سيرغي لافروف' },
    { value: 'ru', dir: 'ltr', name: 'Сергей Лавров' },
    { value: 'en', dir: 'ltr', name: 'Sergei Lavrov' },
  ])('speaks the chosen language at once, its card too: $value', async ({ value, dir, name }) => {
    await page.click(`input[name="language"][value="${value}"]`);
    await page.waitForSelector(`html[lang^="${value}"][dir="${dir}"]`);
    expect(await page.$eval('.name', (element) => element.textContent)).toBe(name);
    await page.hover('.name');
    const card: Card = await waitForCard(page, session.name);
    expect(await card.texts('h1')).toEqual([name]);
    expect(await axeFaults(page)).toEqual([]);
  });

  it.each(['ar', 'ru', 'en'])('takes no more than one screen: %s', async (language) => {
    await page.click(`input[name="language"][value="${language}"]`);
    await page.waitForSelector(`html[lang^="${language}"]`);
    const scrolls = async () =>
      page.evaluate(() => {
        const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
        return { down: scrollHeight > clientHeight, across: scrollWidth > clientWidth };
      });
    await page.setViewport({ width: 1280, height: 720 });
    expect(await scrolls()).toEqual({ down: false, across: false });
    await page.setViewport({ width: 320, height: 640 });
    expect((await scrolls()).across).toBe(false);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('is clean in the dark too', async () => {
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    expect(await axeFaults(page)).toEqual([]);
  });
});

/** Presses Tab until the focus is on what matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 20; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}
