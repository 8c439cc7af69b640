import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hover, waitForNoCard } from '../../scripts/browser/card.ts';
import { pointOnMention, underlined } from '../../scripts/browser/mentions.ts';
import { nameOf } from './harness/corpus.ts';
import { openSession, type Session } from './harness/session.ts';
import { chooseAndWait } from './harness/settings.ts';

const FILE = 'spotting.html';
/** So that the whole page is near the viewport: only there mentions are underlined. */
const TALL = 3000;

/** What each case of the page says must happen to it. */
const cases = [
  ...readFileSync(join(import.meta.dirname, '../fixtures/pages', FILE), 'utf8').matchAll(
    /id="([\w-]+)"\s+data-expect="([^"]*)"/g,
  ),
].map(([, id = '', subjects = '']) => ({ id, expected: subjects.split(' ').filter(Boolean) }));

describe('spotting', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
    await chooseAndWait(session, { density: 'every' });
    page = await session.visit(FILE, { height: TALL });
    await pointOnMention(page, { within: 'last' });
  });
  afterAll(async () => session.close());

  it('has found the cases of its page', () => {
    expect(cases.length).toBeGreaterThan(20);
    expect(cases.at(-1)?.id).toBe('last');
  });

  it.each(cases)('$id: $expected', async ({ id, expected }) => {
    const mentions = (await underlined(page)).filter(({ within }) => within === id);
    const names: string[] = [];
    for (const mention of mentions) {
      const card = await hover(page, session.name, mention);
      names.push(...(await card.texts('h1')));
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
    expect(names).toEqual(expected.map(nameOf));
  });
});
