import type { Page } from 'puppeteer-core';

import { compilePageSettings } from '../../../core/settings/page-settings.ts';
import { DEFAULTS, type Settings } from '../../../core/settings/settings.ts';
import { openExtensionPage } from '../../../scripts/browser/extension-page.ts';
import type { Session } from './session.ts';

interface Storage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

type ExtensionWorld = typeof globalThis & { chrome: { storage: { local: Storage } } };

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
