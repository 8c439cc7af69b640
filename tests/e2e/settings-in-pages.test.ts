import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { DEFAULTS, type Settings } from '../../core/settings/settings.ts';
import { type Card, hover, waitForCard, waitForNoCard } from '../../scripts/browser/card.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { pointOnMention } from '../../scripts/browser/mentions.ts';
import { HIGHLIGHTS } from '../../scripts/browser/page-names.ts';
import { choose } from '../../scripts/browser/settings.ts';
import { untilBadge } from './harness/badge.ts';
import { cardIsOpen, clearOf, recordToggles, toggles } from './harness/card-life.ts';
import { waitInCard } from './harness/in-card.ts';
import { letPass } from './harness/let-pass.ts';
import { untilNamed } from './harness/reading.ts';
import { openSession, type Session } from './harness/session.ts';
import { chooseAndWait, waitUntilStored } from './harness/settings.ts';
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
    await untilNamed(options);
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

const LAVROV = { text: 'Sergei Lavrov' };
/** That nothing opens takes time to see: twice as long as a dwell. */
const LONG = 2 * DEFAULTS.dwell;

describe('what the settings page’s own controls change in a page that is open', () => {
  let session: Session;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    options = await openExtensionPage(session, '/options.html');
  });
  afterEach(async () => {
    await options.close();
    await page.close();
    await choose(session, {});
  });

  async function open(file: string): Promise<void> {
    page = await session.visit(file);
    await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
  }

  /** Does something on the settings page and, once it is stored, looks at the open page again. */
  async function change(
    changed: Partial<Settings>,
    control: string,
    act: (selector: string) => Promise<void> = (selector) => options.locator(selector).click(),
  ): Promise<void> {
    await options.bringToFront();
    await act(control);
    await waitUntilStored(options, changed);
    await page.bringToFront();
  }

  async function fill(name: 'grace' | 'textSize', value: number): Promise<void> {
    await change({ [name]: value }, `#${name}`, async (selector) => {
      await options.locator(selector).fill(`${value}`);
      await options.keyboard.press('Tab');
    });
  }

  const radio = (name: string, value: string): string => `input[name="${name}"][value="${value}"]`;

  /** Waits until the frame of the card looks so. */
  async function looks(
    { root }: Card,
    property: 'fontSize' | 'backgroundColor',
    value: string,
  ): Promise<void> {
    await page.waitForFunction(
      (root, name, wanted) => {
        const frame = root.querySelector('.frame:not([hidden])');
        return frame && getComputedStyle(frame)[name] === wanted;
      },
      {},
      root,
      property,
      value,
    );
  }

  const EFFECTS: Record<string, () => Promise<void>> = {
    spotAmbiguous: async () => {
      await open('open.html');
      await waitForUnderlines(page, ['Geneva talks', 'Moscow talks'], [HIGHLIGHTS.open]);
      await change({ spotAmbiguous: false }, '#spotAmbiguous');
      await waitForUnderlines(page, ['Syria']);
    },
    openBy: async () => {
      await open('article.html');
      await change({ openBy: 'click' }, radio('openBy', 'click'));
      const { x, y } = await pointOnMention(page, LAVROV);
      await page.mouse.move(x, y, { steps: 4 });
      await letPass(page, LONG);
      expect(await cardIsOpen(page)).toBe(false);
      await page.mouse.click(x, y);
      await waitForCard(page, session.name);
    },
    modifier: async () => {
      await open('article.html');
      await change({ openBy: 'modifier' }, radio('openBy', 'modifier'));
      await change({ openBy: 'modifier', modifier: 'shift' }, radio('modifier', 'shift'));
      const { x, y } = await pointOnMention(page, LAVROV);
      await page.keyboard.down('Control');
      await page.mouse.move(x, y, { steps: 4 });
      await letPass(page, LONG);
      await page.keyboard.up('Control');
      expect(await cardIsOpen(page)).toBe(false);
      await page.keyboard.down('Shift');
      await waitForCard(page, session.name);
      await page.keyboard.up('Shift');
    },
    grace: async () => {
      await open('article.html');
      await fill('grace', 1_500);
      await recordToggles(page);
      const { x, y } = await clearOf(page, await hover(page, session.name, LAVROV));
      await page.mouse.move(x, y);
      await waitForNoCard(page);
      const { leftAt, closedAt } = await toggles(page);
      expect(closedAt - leftAt).toBeGreaterThanOrEqual(1_490);
    },
    announce: async () => {
      await open('article.html');
      await change({ announce: true }, '#announce');
      const { root } = await hover(page, session.name, LAVROV);
      await page.waitForFunction(
        (shown) => shown.querySelector('[role="status"]')?.textContent?.includes('Sergei Lavrov'),
        {},
        root,
      );
    },
    theme: async () => {
      await open('article.html');
      await change({ theme: 'dark' }, radio('theme', 'dark'));
      await looks(await hover(page, session.name, LAVROV), 'backgroundColor', 'rgb(29, 28, 26)');
    },
    textSize: async () => {
      await open('article.html');
      await fill('textSize', 160);
      await looks(await hover(page, session.name, LAVROV), 'fontSize', '24px');
    },
    first: async () => {
      await open('article.html');
      const before = await hover(page, session.name, LAVROV);
      expect(await before.texts('.why')).not.toEqual([]);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(2, 2);
      await change({ first: 'newest' }, radio('first', 'newest'));
      const { root } = await hover(page, session.name, LAVROV);
      await page.waitForFunction((shown) => !shown.querySelector('.why'), {}, root);
    },
    citation: async () => {
      await open('article.html');
      await change({ citation: 'apa' }, radio('citation', 'apa'));
      const card = await hover(page, session.name, LAVROV);
      await waitInCard(page, card, '.lead .styles summary', 'APA');
    },
    badge: async () => {
      await open('article.html');
      await untilBadge(options, /^$/);
      await change({ badge: true }, '#badge');
      await untilBadge(options, /^\d+$/);
    },
  };

  it.each(Object.entries(EFFECTS))('%s', async (_, effect) => effect());
});

async function frameAt(page: Page, selector: string) {
  const frame = await (await page.$(selector))?.contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  return frame;
}
