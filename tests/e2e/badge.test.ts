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

  describe('counts the frames of the page too', () => {
    const KERRY = '/framed.html';
    const BOGDANOV = '/frame.html';
    const FOREIGN = 'http://other.test';

    beforeEach(async () => {
      await choose(session, { badge: true });
      await say('Sergei Lavrov spoke.');
      await untilBadge(asking, /^1$/);
    });

    it('each subject once, wherever it is named', async () => {
      await addFrame('own', KERRY);
      await untilBadge(asking, /^2$/, /2 subjects on this page$/);
      await addFrame('foreign', FOREIGN + BOGDANOV);
      await untilBadge(asking, /^3$/);
      await addFrame('again', FOREIGN + KERRY);
      await page.waitForFunction(() => document.querySelectorAll('iframe').length === 3);
      await say('John Kerry spoke to Bashar al-Assad.');
      await untilBadge(asking, /^3$/);
      await say('Sergei Lavrov spoke to Bashar al-Assad.');
      await untilBadge(asking, /^4$/);
    });

    it('that have no address of their own', async () => {
      await page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<p>John Kerry spoke.</p>';
        document.body.append(frame);
      });
      await untilBadge(asking, /^2$/);
    });

    it.each([
      ['of the same site', ''],
      ['of another site', FOREIGN],
    ])('less those that go away: %s', async (_, site) => {
      await addFrame('one', site + KERRY);
      await addFrame('other', site + BOGDANOV);
      await untilBadge(asking, /^3$/);
      await page.evaluate(() => document.querySelector('#one')?.remove());
      await untilBadge(asking, /^2$/);
      await page.evaluate(() => document.querySelector('#other')?.remove());
      await untilBadge(asking, /^1$/);
    });

    it.each([
      ['to a page that names nobody', '/nobody.html', /^1$/],
      ['to another site', `${FOREIGN}/nobody.html`, /^1$/],
      ['to a page that names others', BOGDANOV, /^2$/],
      ['to nothing', 'about:blank', /^1$/],
      ['to what is not there', '/nowhere.html', /^1$/],
      ['to what can’t be reached', 'http://unreachable.example/', /^1$/],
    ])('as they go elsewhere: %s', async (_, address, badge) => {
      await addFrame('one', FOREIGN + KERRY);
      await addFrame('other', KERRY);
      await untilBadge(asking, /^2$/);
      for (const id of ['one', 'other']) {
        await page.$eval(
          `#${id}`,
          (frame, src) => ((frame as HTMLIFrameElement).src = src),
          address,
        );
      }
      await untilBadge(asking, badge);
    });

    it('and comes back with a page that one goes back to', async () => {
      await addFrame('one', KERRY);
      await untilBadge(asking, /^2$/);
      await page.evaluate(() => {
        Object.assign(globalThis, { kept: true });
        location.assign('/nobody.html');
      });
      await untilBadge(asking, /^$/);
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => 'kept' in globalThis);
      await untilBadge(asking, /^2$/);
    });

    it('within frames, which go away with what they stand in', async () => {
      await page.evaluate((inner) => {
        const frame = document.createElement('iframe');
        frame.id = 'outer';
        frame.srcdoc = `<p>John Kerry spoke.</p><iframe src="${inner}"></iframe>`;
        document.body.append(frame);
      }, FOREIGN + BOGDANOV);
      await untilBadge(asking, /^3$/);
      await page.evaluate(() => document.querySelector('#outer')?.remove());
      await untilBadge(asking, /^1$/);
    });
  });

  async function addFrame(id: string, src: string): Promise<void> {
    await page.evaluate(
      (attributes) =>
        document.body.append(Object.assign(document.createElement('iframe'), attributes)),
      { id, src },
    );
  }

  /** Lets the page say this in place of what it says. */
  async function say(text: string): Promise<void> {
    await page.$eval('main', (main, words) => (main.textContent = words), text);
  }
});
