import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover, waitForNoCard } from '../../scripts/browser/card.ts';
import { pointOnMention, underlined } from '../../scripts/browser/mentions.ts';
import { openSession, type Session } from './harness/session.ts';

type App = typeof globalThis & { show(path: string): void };

describe('a page that changes', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('app.html');
  });
  afterEach(async () => page.close());

  const show = async (path: string) =>
    page.evaluate((to) => (globalThis as unknown as App).show(to), path);
  const texts = async () => (await underlined(page)).map(({ text }) => text);

  it('is read anew when an application renders another of its pages', async () => {
    await show('/first');
    await pointOnMention(page, { text: 'Sergei Lavrov' });
    await show('/second');
    await pointOnMention(page, { text: 'John Kerry' });
    expect(await texts()).toEqual(['John Kerry']);
    const card = await hover(page, session.name);
    expect(await card.texts('h1')).toEqual(['John Kerry']);
  });

  it('takes the card away with the mention', async () => {
    await show('/first');
    await hover(page, session.name, { text: 'Sergei Lavrov' });
    await show('/second');
    await waitForNoCard(page);
  });

  it('is read where text is added', async () => {
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.id = 'added';
      added.append('Late in the day ', 'Mikhail ', 'Bogdanov', ' arrived.');
      document.body.append(added);
    });
    const card = await hover(page, session.name, { within: 'added' });
    expect(await card.texts('h1')).toEqual(['Mikhail Bogdanov']);
  });

  it('is read where text is edited in place', async () => {
    await show('/first');
    await pointOnMention(page, { text: 'Sergei Lavrov' });
    await page.evaluate(() => {
      const text = document.querySelector('#text b')?.firstChild;
      if (text) text.nodeValue = 'Bashar al-Assad';
    });
    await pointOnMention(page, { text: 'Bashar al-Assad' });
    expect(await texts()).toEqual(['Bashar al-Assad']);
  });

  it('loses the underline with the text', async () => {
    await show('/first');
    await pointOnMention(page, { text: 'Sergei Lavrov' });
    await page.evaluate(() => document.querySelector('#text')?.remove());
    await page.waitForFunction(() =>
      [...CSS.highlights.values()].every((highlight) => highlight.size === 0),
    );
  });
});
