import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hover, waitForNoCard } from '../../scripts/browser/card.ts';
import { pointOnMention } from '../../scripts/browser/mentions.ts';
import { CARD_HOST } from '../../scripts/browser/page-names.ts';
import { recordConsole } from './harness/console.ts';
import { withoutBrowsersOwn } from './harness/own-requests.ts';
import { pageDom, parsedDom } from './harness/page-dom.ts';
import { openSession, type Session } from './harness/session.ts';

const FILE = 'article.html';
const source = await readFile(join(import.meta.dirname, '../fixtures/pages', FILE), 'utf8');

/** The last case looks at what all those before it had the browser ask for. */
describe('a page with the extension', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());

  async function hoverAndLeave(page: Page, whileOpen: () => Promise<void>): Promise<void> {
    await hover(page, session.name, { text: 'Sergei Lavrov' });
    await whileOpen();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }

  it('keeps its document as it was, byte for byte but for the host of the card', async () => {
    const page = await session.visit(FILE);
    const untouched = await parsedDom(page, source);
    await pointOnMention(page);
    expect(await pageDom(page)).toBe(untouched);
    await hoverAndLeave(page, async () => {
      expect(await pageDom(page)).toBe(untouched);
      expect(await page.$$eval(CARD_HOST, (hosts) => hosts.length)).toBe(1);
    });
    expect(await pageDom(page)).toBe(untouched);
    await page.close();
  });

  it('cannot look into the card', async () => {
    const page = await session.visit(FILE);
    await hover(page, session.name, { text: 'Sergei Lavrov' });
    const seen = await page.$eval(CARD_HOST, ({ shadowRoot, textContent, parentNode }) => ({
      shadowRoot,
      textContent,
      atTheEnd: parentNode === document.documentElement,
    }));
    expect(seen).toEqual({ shadowRoot: null, textContent: '', atTheEnd: true });
    await page.close();
  });

  it('gets no node at all if it names nobody', async () => {
    const page = await session.visit('nobody.html');
    const untouched = await pageDom(page);
    // Somebody named in another page of the browser shows that the extension runs.
    const other = await session.visit(FILE, { site: 'other' });
    await pointOnMention(other);
    expect(await pageDom(page)).toBe(untouched);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await other.close();
    await page.close();
  });

  it('logs no complaint', async () => {
    const page = await session.visit('nobody.html');
    // What is said as the background starts is heard too.
    await session.stopBackground(page);
    const log = await recordConsole(session, page);
    await page.goto('http://news.test/article.html');
    await hoverAndLeave(page, async () => undefined);
    await page.goto('http://news.test/spotting.html');
    await hover(page, session.name);
    expect(await log.read()).toEqual([]);
    await page.close();
  });

  it('is all that the browser asked the network for', async () => {
    const asked = new Set(withoutBrowsersOwn(session.requests));
    expect([...asked].sort()).toEqual([
      'GET http://news.test/article.html',
      'GET http://news.test/nobody.html',
      'GET http://news.test/spotting.html',
      'GET http://other.test/article.html',
    ]);
  });
});
