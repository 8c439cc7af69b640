import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { openSession, type Session } from './harness/session.ts';

const SIZE = { width: 380, height: 600 };
const MARKUP = '<img src=x onerror="document.title = 1"> & more';

describe('selected text that is looked up', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());

  /** Opens the popup, and gives what stands in its field. */
  async function popupAt(query: string): Promise<{ popup: Page; text: string }> {
    const popup = await openExtensionPage(session, `/popup.html${query}`, SIZE);
    const field = await popup.waitForSelector('[role="combobox"]:focus');
    return {
      popup,
      text: (await field?.evaluate((input) => (input as HTMLInputElement).value)) ?? '',
    };
  }

  it('is searched for where the popup opens in a tab', async () => {
    const { popup, text } = await popupAt('?q=Lavrov');
    expect(text).toBe('Lavrov');
    await popup.waitForSelector('[role="listbox"][data-query="Lavrov"] [role="option"]');
    await popup.close();
  });

  it('is searched for where the popup opens beside its button, once', async () => {
    const own = await openExtensionPage(session, '/welcome.html');
    await own.evaluate(
      `(globalThis.browser ?? chrome).storage.session.set({ 'popup-query': 'Kerry' })`,
    );
    const first = await popupAt('');
    expect(first.text).toBe('Kerry');
    const second = await popupAt('');
    expect(second.text).toBe('');
    for (const page of [own, first.popup, second.popup]) await page.close();
  });

  it('is never markup, and never longer than a query may be', async () => {
    const { popup, text } = await popupAt(`?q=${encodeURIComponent(MARKUP)}`);
    expect(text).toBe(MARKUP);
    expect(await popup.$('img')).toBeNull();
    const long = await popupAt(`?q=${'a'.repeat(5_000)}`);
    expect(long.text).toBe('a'.repeat(200));
    for (const page of [popup, long.popup]) await page.close();
  });

  it('is offered in the browser’s menu', async () => {
    const own = await openExtensionPage(session, '/welcome.html');
    // Browsers tell nobody what is in their menus, but put something under what is there only.
    await own.waitForFunction(
      `new Promise((resolve) => {
        const { contextMenus, runtime } = globalThis.browser ?? chrome;
        const under = { parentId: 'look-up', title: '-', contexts: ['selection'] };
        contextMenus.create({ id: 'probe', ...under }, () => resolve(!runtime.lastError));
      })`,
      { polling: 100 },
    );
    await own.close();
  });
});
