import type { Page } from 'puppeteer-core';

import type { MessageName, Reply, Request } from '../../../core/protocol/messages.ts';
import type { Result } from '../../../core/protocol/result.ts';
import { extensionAddress, goToExtensionPage } from '../../../scripts/browser/extension-page.ts';
import type { Session } from './session.ts';

interface Extension {
  runtime: { sendMessage(envelope: unknown): Promise<unknown> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}

type ExtensionWorld = typeof globalThis & { chrome: Extension };

/** What a reader comes upon of the corpus, place by place. */
export interface CorpusState {
  /** The packs with their counts, and which are on, as the settings page has them. */
  packs: string;
  /** How much the library says it holds. */
  library: string;
  /** How many quotes are found, once the search index is right. */
  found: number;
  /** The subjects that pages spot. */
  spotted: string[];
}

/** Asks the background from a page of the extension. */
export async function askFrom<N extends MessageName>(
  page: Page,
  name: N,
  request: Request<N>,
): Promise<Reply<N>> {
  const result = await page.evaluate(
    async (envelope) => (globalThis as ExtensionWorld).chrome.runtime.sendMessage(envelope),
    { name, request },
  );
  const reply = result as Result<Reply<N>>;
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code} ${reply.error.detail ?? ''}`);
  return reply.value;
}

/** Looks the state up with this page, which goes through the extension's pages for it. */
export async function corpusState(session: Session, page: Page): Promise<CorpusState> {
  const textOf = async (path: `/${string}`, selector: string): Promise<string> => {
    await goToExtensionPage(session, page, 'about:blank');
    await goToExtensionPage(session, page, await extensionAddress(session, path));
    const element = await page.waitForSelector(selector);
    return (await element?.evaluate((shown) => (shown as HTMLElement).innerText)) ?? '';
  };
  const library = await textOf('/library.html', 'main h1 + p');
  // Where there is no pack, the built-in one can be brought back.
  const texts = await textOf('/options.html', '.packs:has(li), .packs ~ button');
  const on = await page.$$eval('.packs [role="switch"]', (all) =>
    all.map((each) => (each as HTMLInputElement).checked),
  );
  const packs = `${texts}\n${on.join()}`;
  await askFrom(page, 'search:ready', {});
  const query = { text: 'government', groups: ['quote' as const], most: 1 };
  const { groups } = await askFrom(page, 'search:find', query);
  return { packs, library, found: groups[0]?.total ?? 0, spotted: await spottedIn(page) };
}

/** Waits until pages spot these subjects and no others. */
export async function waitUntilSpotted(page: Page, keys: readonly string[]): Promise<void> {
  await page.waitForFunction(
    async (wanted) => {
      const { local } = (globalThis as ExtensionWorld).chrome.storage;
      const stored = (await local.get('subject-numbers'))['subject-numbers'];
      return JSON.stringify((stored as { keys: string[] }).keys) === wanted;
    },
    { polling: 100 },
    JSON.stringify(keys),
  );
}

async function spottedIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { local } = (globalThis as ExtensionWorld).chrome.storage;
    const stored = (await local.get('subject-numbers'))['subject-numbers'];
    return (stored as { keys: string[] }).keys;
  });
}
