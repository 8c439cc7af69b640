import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover } from '../../scripts/browser/card.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { openSession, type Session } from './harness/session.ts';
import { chooseAndWait } from './harness/settings.ts';
import { waitForUnderlines } from './harness/underlines.ts';

/** The page's mentions, each section's in its order; those said before in it are in brackets. */
const FIRST_DAY = ['Sergei Lavrov', 'John Kerry', 'Kremlin'];
const LATER_THAT_DAY = ['Lavrov'];
const THEN = ['Syrian National Coalition'];
const SECOND_DAY = ['Sergei Lavrov', 'Geneva Communiqué', 'Syrian rebels', 'Iran'];
const FIRSTS = [...FIRST_DAY, ...THEN, ...SECOND_DAY];
const EVERY = [...FIRST_DAY, ...LATER_THAT_DAY, ...THEN, ...SECOND_DAY];
const IN_FRAME = ['Mikhail Bogdanov'];
/** One of the page's own site, one of another. */
const FRAMES = ['#inside', '#outside'];

describe('a page that is open while the reader changes settings', () => {
  let session: Session;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    session = await openSession();
    await chooseAndWait(session, {});
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('settings.html');
    // Once the settings are in front, this page and its frames are hidden and read nothing.
    await waitForUnderlines(page, FIRSTS);
    for (const id of FRAMES) await waitForUnderlines(await frameAt(page, id), IN_FRAME);
    options = await openExtensionPage(session, '/options.html');
  });
  afterEach(async () => {
    await options.close();
    await page.close();
    await chooseAndWait(session, {});
  });

  /** Clicks on something of the settings page, then looks at the open page again. */
  async function click(selector: string): Promise<void> {
    await options.bringToFront();
    await options.locator(selector).click();
    await page.bringToFront();
  }

  async function addSite(written: string): Promise<void> {
    await options.bringToFront();
    await options.locator('#site').fill(written);
    await click('form button');
  }

  it.each([
    ['spotPersons', ['Sergei Lavrov', 'John Kerry']],
    ['spotOrganizations', ['Syrian National Coalition']],
    ['spotStates', ['Iran', 'Kremlin']],
    ['spotGroups', ['Syrian rebels']],
    ['spotEvents', ['Geneva Communiqué']],
    ['spotMetonyms', ['Kremlin']],
  ])('has no longer what %s turns off, and has it again', async (toggle, without) => {
    await click(`#${toggle}`);
    await waitForUnderlines(
      page,
      FIRSTS.filter((mention) => !without.includes(mention)),
    );
    await click(`#${toggle}`);
    await waitForUnderlines(page, FIRSTS);
  });

  it('has names in code where the reader wants them, and has them no longer', async () => {
    await click('#spotCode');
    await waitForUnderlines(page, [...FIRSTS, 'Victoria Nuland']);
    await click('#spotCode');
    await waitForUnderlines(page, FIRSTS);
  });

  it('loses its underlines, those of its frames too, and gets them again', async () => {
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    expect(frames).toHaveLength(2);
    await click('#enabled');
    for (const frame of page.frames()) await waitForUnderlines(frame, []);
    await click('#enabled');
    await waitForUnderlines(page, FIRSTS);
    for (const frame of frames) await waitForUnderlines(frame, IN_FRAME);
  });

  it('is off with its site, and its frames with it, of whatever site they are', async () => {
    const frames = await Promise.all(FRAMES.map((id) => frameAt(page, id)));
    await addSite('news.test');
    for (const frame of page.frames()) await waitForUnderlines(frame, []);
    await click('.sites li button');
    await waitForUnderlines(page, FIRSTS);
    for (const frame of frames) await waitForUnderlines(frame, IN_FRAME);
  });

  it('is on where only its site is', async () => {
    await click('input[name="sites"][value="only"]');
    await waitForUnderlines(page, []);
    await addSite('*://news.test/settings.*');
    await waitForUnderlines(page, FIRSTS);
    await waitForUnderlines(await frameAt(page, '#inside'), IN_FRAME);
  });

  it('has as many underlines as the reader wishes, and finds the others all the same', async () => {
    await click('input[name="density"][value="every"]');
    await waitForUnderlines(page, EVERY);
    await click('input[name="density"][value="none"]');
    await waitForUnderlines(page, []);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const point = await page.$eval('#first', (paragraph) => {
      const { x, y, height } = paragraph.getBoundingClientRect();
      return { x: x + 20, y: y + height / 2 };
    });
    await page.mouse.move(point.x, point.y);
    await page.waitForSelector('on-the-record-card:popover-open');
  });

  it('has them in the style that the reader wishes, events in another than actors', async () => {
    const events = ['Geneva Communiqué'];
    const actors = FIRSTS.filter((mention) => !events.includes(mention));
    for (const [style, names] of [
      ['line', ['otr-b', 'otr-e']],
      ['tint', ['otr-c', 'otr-f']],
      ['dots', ['otr-a', 'otr-e']],
    ] as const) {
      await click(`input[name="underline"][value="${style}"]`);
      await waitForUnderlines(page, actors, [names[0]]);
      await waitForUnderlines(page, events, [names[1]]);
      await waitForUnderlines(page, FIRSTS);
    }
  });

  it('keeps an underline on the first mention though its paragraph is read again', async () => {
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('#first')?.append(' It rained.'));
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.append('Later Mikhail Bogdanov came.');
      document.querySelector('#again')?.after(added);
    });
    await waitForUnderlines(page, [...FIRST_DAY, ...THEN, ...IN_FRAME, ...SECOND_DAY]);
  });

  it('opens cards again when it has been off', async () => {
    await click('#enabled');
    await waitForUnderlines(page, []);
    await click('#enabled');
    const card = await hover(page, session.name, { text: 'John Kerry' });
    expect(await card.texts('h1')).toEqual(['John Kerry']);
  });
});

async function frameAt(page: Page, selector: string) {
  const frame = await (await page.$(selector))?.contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  return frame;
}
