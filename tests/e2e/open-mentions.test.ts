import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover } from '../../scripts/browser/card.ts';
import { HIGHLIGHTS } from '../../scripts/browser/page-names.ts';
import { openSession, type Session } from './harness/session.ts';
import { chooseAndWait } from './harness/settings.ts';
import { waitForUnderlines } from './harness/underlines.ts';

const GENEVA = ['Geneva conference on Syria of June 2012', 'Geneva II talks on Syria'];

describe('a mention of which it stays open whom it means', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('open.html');
  });
  afterEach(async () => page.close());

  it('looks so', async () => {
    await waitForUnderlines(page, ['Geneva talks', 'Moscow talks'], [HIGHLIGHTS.open]);
  });

  it('lets the reader choose', async () => {
    const card = await hover(page, session.name, { text: 'Geneva talks' });
    expect(await card.texts('.candidate .name')).toEqual(GENEVA);
    await card.root.evaluate((root) => root.querySelector<HTMLElement>('.candidate')?.click());
    await page.waitForFunction(
      (closed) =>
        [...closed.querySelectorAll('h1')].some((heading) => /June 2012/.test(heading.innerText)),
      {},
      card.root,
    );
  });

  it('does not pass one candidate off as the one', async () => {
    const card = await hover(page, session.name, { text: 'Moscow talks' });
    expect(await card.texts('.candidate .name')).toEqual(['Moscow talks on Syria of January 2015']);
    expect(await card.texts('blockquote')).toEqual([]);
  });

  it('is left alone where the reader wishes it', async () => {
    await waitForUnderlines(page, ['Geneva talks', 'Moscow talks'], [HIGHLIGHTS.open]);
    await chooseAndWait(session, { spotAmbiguous: false });
    await waitForUnderlines(page, ['Syria']);
    await chooseAndWait(session, {});
  });
});
