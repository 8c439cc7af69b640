import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { DEFAULTS, type Settings } from '../../core/settings/settings.ts';
import { toStored } from '../../core/settings/stored-settings.ts';
import { choose } from '../../scripts/browser/settings.ts';
import { axeFaultsInAllLooks } from './harness/axe.ts';
import { says } from './harness/says.ts';
import { openSession, type Session } from './harness/session.ts';
import { failToStore, storedLocally, storeLocally, waitUntilStored } from './harness/settings.ts';
import { openSettingsPage } from './harness/settings-page.ts';

/** Each setting as no default is. */
const EVERY: Settings = {
  enabled: false,
  sites: 'only',
  sitesOff: ['*://*.example.com/*'],
  sitesOn: ['*://*.example.org/*'],
  spotPersons: false,
  spotOrganizations: false,
  spotStates: false,
  spotGroups: false,
  spotEvents: false,
  spotMetonyms: false,
  spotAmbiguous: false,
  spotCode: true,
  underline: 'tint',
  density: 'every',
  openBy: 'modifier',
  modifier: 'shift',
  dwell: 500,
  grace: 400,
  announce: true,
  theme: 'dark',
  textSize: 120,
  first: 'newest',
  citation: 'apa',
  language: 'ru',
  badge: true,
  sync: true,
};

describe('the settings page', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await openSettingsPage(session);
  });
  afterEach(async () => {
    await page.close();
    await choose(session, {});
  });

  /** The labels of the entries that are seen. */
  const entries = async (): Promise<string[]> =>
    page.$$eval('.entry:not([hidden])', (all) =>
      all.map((entry) => entry.querySelector('label, legend')?.textContent ?? ''),
    );

  /** Presses Tab until what is in focus matches. */
  async function tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 100; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
        return;
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  }

  it.each<Partial<Settings>>([
    {},
    { sites: 'only', sitesOn: ['*://*.example.com/*'], openBy: 'modifier' },
    { language: 'ar' },
  ])('has no fault that axe knows, in any look: %j', async (changed) => {
    // With what was chosen before, nothing would tell that it has come.
    await choose(session, { dwell: 500, ...changed });
    await page.waitForFunction(
      () => (document.querySelector('#dwell') as HTMLInputElement).value === '500',
    );
    await page.waitForSelector(`[lang="${changed.language ?? 'en'}"]`);
    expect(await axeFaultsInAllLooks(session, page)).toEqual([]);
  });

  it('is wholly usable by keyboard', async () => {
    await tabTo('nav a');
    await tabTo('#enabled');
    await page.keyboard.press(' ');
    await waitUntilStored(page, { enabled: false });

    await tabTo('input[name="sites"]');
    await page.keyboard.press('ArrowDown');
    await waitUntilStored(page, { enabled: false, sites: 'only' });
    await tabTo('#site');
    await page.keyboard.type('example.com');
    await page.keyboard.press('Enter');
    const sitesOn = ['*://*.example.com/*'];
    await waitUntilStored(page, { enabled: false, sites: 'only', sitesOn });
    await page.keyboard.down('Shift');
    await tabTo('.sites li button');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await waitUntilStored(page, { enabled: false, sites: 'only' });

    await tabTo('#dwell');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await waitUntilStored(page, { enabled: false, sites: 'only', dwell: 400 });

    await tabTo('footer button');
    await page.keyboard.press('Enter');
    await waitUntilStored(page, {});
  });

  it('finds entries by any of their words', async () => {
    const all = await entries();
    const said = async (words: string): Promise<unknown> =>
      page.waitForFunction(
        (wanted) => document.querySelector('search output')?.textContent === wanted,
        {},
        words,
      );
    await page.type('#search', 'KREMLIN');
    await page.waitForFunction(
      () => document.querySelectorAll('.entry:not([hidden])').length === 1,
    );
    expect(await entries()).toEqual(['Names that stand for another']);
    await said('One entry found');
    await page.type('#search', ' x');
    await page.waitForFunction(() => !document.querySelector('.entry:not([hidden])'));
    await said('Nothing here speaks of “KREMLIN x”.');
    await page.$eval('#search', (field) => (field as HTMLInputElement).select());
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => document.querySelectorAll('.entry:not([hidden])').length > 1);
    expect(await entries()).toEqual(all);
  });

  it('resets a setting, and all with a way back', async () => {
    const changed = { theme: 'dark', dwell: 500 } as const;
    await choose(session, changed);
    await page.locator('[aria-label="Reset “Colours” to how it came"]').click();
    await waitUntilStored(page, { dwell: 500 });
    await page.locator('footer > button').click();
    await waitUntilStored(page, {});
    expect(await page.$eval('#dwell', (input) => (input as HTMLInputElement).value)).toBe('350');
    await says(page, 'footer output', 'All settings were reset.');
    // Pressed again, it forgets nothing.
    await page.locator('footer > button').click();
    await page.locator('footer output button').click();
    await waitUntilStored(page, { dwell: 500 });
    await page.waitForSelector('footer output:empty');
    const colours = '.entry:has([name="theme"]) output';
    await says(page, colours, '“Colours” was reset.');
    await page.locator(`${colours} button`).click();
    await waitUntilStored(page, changed);
    await page.waitForSelector(`${colours}:empty`);
  });

  it('resets each setting there is and the size of cards, with a way back', async () => {
    expect(Object.keys(toStored(EVERY).changed)).toEqual(Object.keys(DEFAULTS));
    await choose(session, EVERY);
    const size = { width: 333, height: 444 };
    await storeLocally(page, { cardSize: size });
    await page.waitForSelector('[lang="ru"]');
    await says(page, '#card-size', '333');
    await page.locator('footer > button').click();
    await waitUntilStored(page, {});
    await page.waitForSelector('footer output button');
    await expect.poll(async () => storedLocally(page, 'cardSize')).toEqual({});
    await page.locator('footer output button').click();
    await waitUntilStored(page, EVERY);
    await says(page, '#card-size', '333');
    await expect.poll(async () => storedLocally(page, 'cardSize')).toEqual({ cardSize: size });
    await page.locator('#card-size ~ .reset').click();
  });

  it('resets a list of sites, with a way back that loses nothing', async () => {
    const sitesOff = ['*://*.example.com/*', '*://*.example.org/*'];
    const added = '*://*.example.net/*';
    await choose(session, { sitesOff, dwell: 500 });
    await page.locator('[aria-label="Reset “Sites left out” to how it came"]').click();
    await waitUntilStored(page, { dwell: 500 });
    await says(page, '.sites output', '“Sites left out” was reset.');
    await page.type('#site', 'example.net');
    await page.keyboard.press('Enter');
    await waitUntilStored(page, { dwell: 500, sitesOff: [added] });
    await page.locator('.sites output button').click();
    await waitUntilStored(page, { dwell: 500, sitesOff: [...sitesOff, added] });
    await page.waitForSelector('.sites output:empty');
  });

  it('says where the size of cards can’t be saved, and keeps it to be brought back', async () => {
    const size = { width: 333, height: 444 };
    await storeLocally(page, { cardSize: size });
    await says(page, '#card-size', '333');
    const forgets = await failToStore(page, 'remove');
    await page.locator('#card-size ~ .reset').click();
    await says(page, '[role="alert"]', 'no room');
    await forgets();
    await page.locator('footer > button').click();
    await expect.poll(async () => storedLocally(page, 'cardSize')).toEqual({});
    const stores = await failToStore(page, 'set');
    await page.locator('footer output button').click();
    await says(page, '[role="alert"]', 'no room');
    await stores();
    await page.locator('footer output button').click();
    await expect.poll(async () => storedLocally(page, 'cardSize')).toEqual({ cardSize: size });
    await page.waitForSelector('footer output:empty');
    await page.locator('#card-size ~ .reset').click();
  });

  /** What has the focus, by its id or, where it has none, by what it is called. */
  const focused = async (): Promise<string> =>
    page.evaluate(() => {
      const { id, ariaLabel, textContent } = document.activeElement ?? document.body;
      return id || (ariaLabel ?? textContent.trim());
    });

  it('keeps the focus where what has it goes away', async () => {
    const sitesOff = ['*://a.test/*', '*://b.test/*'];
    await choose(session, { sitesOff, theme: 'dark', dwell: 500, spotStates: false });
    const press = async (selector: string): Promise<void> => {
      await page.waitForSelector(selector);
      await page.focus(selector);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement !== document.body);
    };
    await press('[aria-label="Reset “Colours” to how it came"]');
    await expect
      .poll(async () => page.evaluate(() => document.activeElement?.matches('[value="system"]')))
      .toBe(true);
    await press('[aria-label="Reset “Time to rest on a name” to how it came"]');
    await expect.poll(focused).toBe('dwell');
    await press('.sites li button');
    await expect.poll(focused).toBe('Remove *://b.test/*');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('site');
    await press('footer > button');
    await press('footer output button');
    await expect.poll(focused).toBe('Reset all settings');
  });

  it.each([
    ['', 'Write the name of a site first.'],
    ['ftp://example.com/', 'Only sites with http or https can be listed.'],
    ['exam ple', 'This is not the name of a site. Write it like example.com.'],
    ['a*.com', 'An asterisk can stand for a whole site name or before its first dot'],
  ])('says what is wrong with the site %j', async (written, problem) => {
    if (written) await page.type('#site', written);
    await page.locator('form button').click();
    await page.waitForFunction(
      (wanted) => document.querySelector('#site-problem')?.textContent?.startsWith(wanted),
      {},
      problem,
    );
    expect(await page.$eval('#site', (input) => input.getAttribute('aria-invalid'))).toBe('true');
  });

  it('takes no number out of bounds', async () => {
    await page.locator('#dwell').fill('99999');
    await page.keyboard.press('Tab');
    await waitUntilStored(page, { dwell: 5_000 });
  });

  it('draws its sample as pages are drawn', async () => {
    const marked = async (names: string[]): Promise<unknown> =>
      page.waitForFunction(
        (wanted) =>
          wanted === [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).join(', '),
        {},
        names.join(', '),
      );
    await marked(['otr-a 4', 'otr-e 2']);
    await page.locator('input[name="density"][value="every"]').click();
    await marked(['otr-a 5', 'otr-e 2']);
    await page.locator('input[name="underline"][value="tint"]').click();
    await marked(['otr-c 5', 'otr-f 2']);
    await page.locator('input[name="density"][value="none"]').click();
    await marked([]);
  });

  it('speaks the language that is chosen, at once', async () => {
    await page.locator('input[name="language"][value="ar"]').click();
    await page.waitForSelector('html[lang^="ar"][dir="rtl"]');
    expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe('الإعدادات');
    await page.locator('input[name="language"][value="ru"]').click();
    await page.waitForSelector('html[lang^="ru"][dir="ltr"]');
    expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe('Настройки');
  });

  it('follows what is changed elsewhere', async () => {
    await choose(session, { dwell: 700, spotStates: false });
    await page.waitForFunction(
      () => (document.querySelector('#dwell') as HTMLInputElement).value === '700',
    );
    expect(
      await page.$eval('#spotStates', (input) => (input as HTMLInputElement).checked),
    ).not.toBe(DEFAULTS.spotStates);
  });
});
