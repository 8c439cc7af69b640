import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover, waitForNoCard } from '../../scripts/browser/card.ts';
import { pointOnMention, underlined } from '../../scripts/browser/mentions.ts';
import { chooseForTest } from './harness/choose-for-test.ts';
import { letPass } from './harness/let-pass.ts';
import { waitForUnderlines } from './harness/underlines.ts';
import { SITES } from './harness/fixture-server.ts';
import { openSession, type Session } from './harness/session.ts';

type App = typeof globalThis & { show(path: string): void };

const MADE = new Map([
  ['equal.html', '<!doctype html><div>Sergei Lavrov<br>John Kerry<br>Sergei Lavrov</div>'],
  [
    'articles.html',
    `<!doctype html><p>John Kerry spoke.</p>${'<article><p></p></article>'.repeat(3)}`,
  ],
  [
    'sections.html',
    `<!doctype html><p id="clock">-</p>${['all', 'each', 'later'].map((id) => `<section id="${id}"></section>`).join('')}`,
  ],
  ['undated.html', '<!doctype html><p>Diplomats prepared for the Geneva talks.</p>'],
]);

describe('a page that changes', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(MADE);
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

  it('has every one of equal texts that stand in one block', async () => {
    await chooseForTest(session, { density: 'every' });
    await page.goto(`http://${SITES.news}/equal.html`);
    await waitForUnderlines(page, ['Sergei Lavrov', 'John Kerry', 'Sergei Lavrov']);
  });

  it('has a name once where paragraphs come one by one, filled or empty, and all at once', async () => {
    // Longer than a change is waited for.
    const pass = async () => letPass(page, 300);
    /** Adds paragraphs to the section of this name. */
    const add = async (section: string, ...paragraphs: string[]) =>
      page.evaluate(
        (id, added) => {
          const paragraphs = added.map((text) => {
            const paragraph = document.createElement('p');
            paragraph.append(text);
            return paragraph;
          });
          document.getElementById(id)?.append(...paragraphs);
        },
        section,
        paragraphs,
      );
    const one = 'Sergei Lavrov spoke.';
    await page.goto(`http://${SITES.news}/sections.html`);
    await pass();
    await add('all', one, one, one);
    for (let times = 0; times < 3; times++) {
      await add('each', one);
      await add('later', '');
      await pass();
      await page.evaluate(
        (text) => document.querySelector('#later :last-child')?.append(text),
        one,
      );
      await page.$eval('#clock', (clock, now) => (clock.textContent = now), `${times}`);
      await pass();
    }
    await add('later', 'So did Vladimir Putin.');
    await pointOnMention(page, { text: 'Vladimir Putin' });
    const once = Array.from({ length: 3 }, () => 'Sergei Lavrov');
    expect(await texts()).toEqual([...once, 'Vladimir Putin']);
  });

  it('has the first name of each section where texts come into elements that were there', async () => {
    await page.goto(`http://${SITES.news}/articles.html`);
    await waitForUnderlines(page, ['John Kerry']);
    await page.evaluate(() => {
      for (const text of document.querySelectorAll('article p')) {
        text.textContent = 'Vladimir Putin spoke.';
      }
    });
    const putins = Array.from({ length: 3 }, () => 'Vladimir Putin');
    await waitForUnderlines(page, ['John Kerry', ...putins]);
  });

  it('is read anew where a shadow tree is taken away and put back', async () => {
    await page.evaluate(() => {
      const host = document.createElement('story-card');
      host.attachShadow({ mode: 'open' }).append('Mikhail Bogdanov arrived.');
      Object.assign(globalThis, { host });
      document.body.replaceChildren(host);
    });
    await waitForUnderlines(page, ['Mikhail Bogdanov']);
    await page.evaluate(() => document.querySelector('story-card')?.remove());
    await waitForUnderlines(page, []);
    await page.evaluate(() => document.body.append((globalThis as unknown as { host: Node }).host));
    await waitForUnderlines(page, ['Mikhail Bogdanov']);
  });

  it('takes the date that a page states only with what it shows later', async () => {
    await page.goto(`http://${SITES.news}/undated.html`);
    await waitForUnderlines(page, ['Geneva talks'], ['otr-o']);
    await page.evaluate(() => {
      const meta = document.createElement('meta');
      meta.setAttribute('property', 'article:published_time');
      meta.content = '2014-01-22';
      document.head.append(meta);
    });
    await waitForUnderlines(page, ['Geneva talks'], ['otr-e']);
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
