import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';

import { GROUPS } from '../../core/search/results.ts';
import type { BrowserName } from '../browser/browser-name.ts';
import { waitForCard } from '../browser/card.ts';
import { extensionAddress, goToExtensionPage } from '../browser/extension-page.ts';
import { BUILD } from '../build.ts';
import type { Shot, Stage } from './shot.ts';

const PACK = 'syria-talks%2F';
const LIBRARY_VIEWS = [
  ['start', '#/'],
  ['actors', '#/actors'],
  ['sources', '#/sources'],
  ['actor', `#/actor/${PACK}sergei-lavrov`],
  ['topic', `#/topic/${PACK}assad-departure`],
  ['event', `#/event/${PACK}geneva-communique`],
  ['source', `#/source/${PACK}csmonitor-2013-02-27`],
  ['compare', `#/compare?actors=${PACK}russia,${PACK}united-states`],
  ['nothing', '#/actor/nobody'],
] as const;

/** The extension's own pages. To add one, add a line that opens it. */
export const PAGE_SHOTS: readonly Shot[] = [
  {
    name: 'welcome',
    pose: async (stage) => {
      await open(stage, '/welcome.html');
      await stage.page.waitForSelector('.name');
      return 'page';
    },
  },
  {
    name: 'welcome-card',
    pose: async (stage) => {
      await open(stage, '/welcome.html');
      await stage.page.waitForSelector('.name');
      await stage.page.hover('.name');
      await waitForCard(stage.page, stage.name);
      return 'window';
    },
  },
  { name: 'popup', pose: async (stage) => popup(stage, '') },
  { name: 'popup-search', pose: async (stage) => popup(stage, '?q=Lavrov') },
  { name: 'popup-nothing', pose: async (stage) => popup(stage, '?q=Xerxes') },
  {
    name: 'popup-filters',
    pose: async (stage) => {
      const part = await popup(stage, '?q=Lavrov');
      await stage.page.click('.filters summary');
      await stage.page.waitForSelector('.filters fieldset');
      return part;
    },
  },
  {
    name: 'popup-card',
    pose: async (stage) => {
      const part = await popup(stage, '?q=Lavrov');
      await openFirst(stage.page);
      return part;
    },
  },
  {
    name: 'popup-quote',
    pose: async (stage) => {
      const part = await popup(stage, '?q=nobody+refused+completely');
      await stage.page.click('.filters summary');
      await stage.page.click(`.chip:nth-of-type(${GROUPS.indexOf('quote') + 1}) input`);
      await untilStill(stage.page);
      await openFirst(stage.page);
      return part;
    },
  },
  {
    name: 'options',
    pose: async (stage) => {
      await open(stage, '/options.html');
      await stage.page.waitForSelector('h1');
      return 'page';
    },
  },
  {
    name: 'options-confirm',
    pose: async (stage) => {
      await open(stage, '/options.html');
      await stage.page.locator('.packs .actions > button').click();
      return lookAt(stage.page, '.confirm');
    },
  },
  {
    name: 'options-problem',
    pose: async (stage) => {
      await open(stage, '/options.html');
      const input = (await stage.page.waitForSelector(
        '#import',
      )) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(await faultyPack(stage.name));
      return lookAt(stage.page, '.problems');
    },
  },
  ...LIBRARY_VIEWS.map(([view, hash]): Shot => ({
    name: `library-${view}`,
    pose: async (stage) => {
      await open(stage, `/library.html${hash}`);
      await stage.page.waitForSelector('main h1');
      await untilStill(stage.page);
      return 'page';
    },
  })),
];

/** The popup over the article, in its own size. The article stays open: the popup reads it. */
async function popup(stage: Stage, query: string): Promise<'window'> {
  const article = await stage.browser.newPage();
  await article.goto(stage.article);
  await article.waitForFunction(() => CSS.highlights.size > 0);
  await stage.page.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await stage.page.bringToFront();
  await open(stage, `/popup.html${query}`);
  await stage.page.waitForSelector('[role="combobox"]');
  await untilStill(stage.page);
  return 'window';
}

/** A file with the pack that comes with the extension, as somebody may have got it wrong. */
async function faultyPack(name: BrowserName): Promise<string> {
  const text = await readFile(join(BUILD[name], 'packs', 'syria-talks.json'), 'utf8');
  const pack = JSON.parse(text) as { pack: object };
  const file = join(await mkdtemp(join(tmpdir(), 'on-the-record-')), 'faulty.json');
  await writeFile(file, JSON.stringify({ ...pack, pack: { ...pack.pack, revision: 0, title: 1 } }));
  return file;
}

/** Opens the first line of the popup's list. */
async function openFirst(page: Page): Promise<void> {
  await page.focus('.field');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.card');
  await untilStill(page);
}

/** What is to be seen of a page with this in the middle of it. */
async function lookAt(page: Page, selector: string): Promise<'window'> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
  return 'window';
}

async function open(stage: Stage, path: `/${string}`): Promise<void> {
  await goToExtensionPage(stage, stage.page, await extensionAddress(stage, path));
}

/** Waits until nothing of the page has changed for a while: its parts come one after the other. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((resolve) => {
        let still = setTimeout(resolve, 400);
        new MutationObserver(() => {
          clearTimeout(still);
          still = setTimeout(resolve, 400);
        }).observe(document, { childList: true, subtree: true, characterData: true });
      }),
  );
}
