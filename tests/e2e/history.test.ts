import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openSession, type Session } from './harness/session.ts';
import { chooseAndWait } from './harness/settings.ts';
import { waitForUnderlines } from './harness/underlines.ts';

describe('a page that the browser has kept to come back to', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
    page = await session.visit('article.html');
  });
  afterAll(async () => session.close());

  const arriveAt = async (file: string) =>
    page.waitForFunction(
      (file) => location.pathname === `/${file}` && document.readyState === 'complete',
      {},
      file,
    );

  it('is as the reader has chosen meanwhile', async () => {
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await page.evaluate(() => {
      Object.assign(globalThis, { kept: true });
      location.assign('nobody.html');
    });
    await arriveAt('nobody.html');
    await chooseAndWait(session, { enabled: false });
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await arriveAt('article.html');
    expect(await page.evaluate(() => 'kept' in globalThis)).toBe(true);
    await waitForUnderlines(page, []);
  });
});
