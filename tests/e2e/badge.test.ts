import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from 'vitest';

import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { choose } from '../../scripts/browser/settings.ts';
import { untilBadge } from './harness/badge.ts';
import { openSession, type Session } from './harness/session.ts';

describe('the number on the toolbar’s button', () => {
  let session: Session;
  /** A page of the extension, which may ask about the button. */
  let asking: Page;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
    asking = await openExtensionPage(session, '/welcome.html');
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('app.html');
  });
  afterEach(async () => page.close());

  it('counts the subjects of the page as it changes, each once', async () => {
    await choose(session, { badge: true });
    await say('Sergei Lavrov spoke, and Lavrov went.');
    await untilBadge(asking, /^1$/, /^On the Record – 1 subject on this page$/);
    await say('Sergei Lavrov met John Kerry.');
    await untilBadge(asking, /^2$/, /^On the Record – 2 subjects on this page$/);
    await say('Nobody was there.');
    await untilBadge(asking, /^$/, /^On the Record$/);
  });

  it('goes with the page, and another comes with the next', async () => {
    await choose(session, { badge: true });
    await say('Sergei Lavrov met John Kerry.');
    await untilBadge(asking, /^2$/);
    await page.goto('http://news.test/nobody.html');
    await untilBadge(asking, /^$/);
    await page.goto('http://news.test/article.html');
    await untilBadge(asking, /^\d+$/);
  });

  it('comes and goes in an open page as the reader chooses', async () => {
    await choose(session, {});
    await say('Sergei Lavrov met John Kerry.');
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await untilBadge(asking, /^$/);
    await choose(session, { badge: true });
    await untilBadge(asking, /^2$/);
    await choose(session, {});
    await untilBadge(asking, /^$/);
  });

  /** Lets the page say this in place of what it says. */
  async function say(text: string): Promise<void> {
    await page.$eval('main', (main, words) => (main.textContent = words), text);
  }
});
