import type { Page } from 'puppeteer-core';

import { compilePageSettings } from '../../../core/settings/page-settings.ts';
import { DEFAULTS, type Settings } from '../../../core/settings/settings.ts';
import { openExtensionPage } from '../../../scripts/browser/extension-page.ts';
import type { Session } from './session.ts';

interface Storage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

interface Api {
  storage: { local: Storage };
}

type ExtensionWorld = typeof globalThis & { chrome: Api; browser?: Api };

/** Gives the reader these settings and no others. Pages that are opened from then on have them. */
export async function chooseAndWait(session: Session, changed: Partial<Settings>): Promise<void> {
  const page = await openExtensionPage(session, '/options.html');
  await page.evaluate(async (settings) => {
    const { local } = (globalThis as ExtensionWorld).chrome.storage;
    await local.set({ settings: { version: 1, changed: settings } });
  }, changed);
  await waitUntilPagesHave(page, { ...DEFAULTS, ...changed });
  await page.close();
}

/** Puts something into the extension's storage, from one of its pages. */
export async function storeLocally(page: Page, items: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (wanted) => {
    await (globalThis as ExtensionWorld).chrome.storage.local.set(wanted);
  }, items);
}

/** What is stored under this name, with it; nothing where there is none. */
export async function storedLocally(page: Page, key: string): Promise<Record<string, unknown>> {
  return page.evaluate(
    async (wanted) => (globalThis as ExtensionWorld).chrome.storage.local.get(wanted),
    key,
  );
}

/** What a page of the extension stores this way fails, until the function that is returned is called. */
export async function failToStore(page: Page, way: 'set' | 'remove'): Promise<() => Promise<void>> {
  const works = await page.evaluateHandle((name) => {
    const { browser, chrome } = globalThis as ExtensionWorld;
    const { local } = (browser ?? chrome).storage;
    const before = local[name];
    Object.assign(local, { [name]: () => Promise.reject(new Error('no room')) });
    return () => Object.assign(local, { [name]: before });
  }, way);
  return async () => page.evaluate((restore) => void restore(), works);
}

/** Waits in a page of the extension until the reader has changed this and nothing else. */
export async function waitUntilStored(page: Page, changed: Partial<Settings>): Promise<void> {
  await page.waitForFunction(
    async (wanted) => {
      const { local } = (globalThis as ExtensionWorld).chrome.storage;
      const stored = (await local.get('settings'))['settings'] as { changed: object } | undefined;
      // As long as nothing was ever stored: an error here, and Puppeteer would never look again.
      const entries = (of: object = {}) =>
        JSON.stringify(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));
      return entries(stored?.changed) === entries(wanted);
    },
    {},
    changed,
  );
}

/** Waits in a page of the extension until the background has compiled these settings for pages. */
async function waitUntilPagesHave(page: Page, settings: Settings): Promise<void> {
  await page.waitForFunction(
    async (wanted) => {
      const { local } = (globalThis as ExtensionWorld).chrome.storage;
      const stored = (await local.get('page-settings'))['page-settings'] as typeof wanted;
      // Browsers keep the fields of what they store in an order of their own.
      const entries = (of: object = {}) =>
        JSON.stringify(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));
      return entries(stored) === entries(wanted);
    },
    {},
    compilePageSettings(settings),
  );
}
