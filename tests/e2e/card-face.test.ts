import type { Page } from 'puppeteer-core';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  onTestFinished,
} from 'vitest';

import { hover, waitForNoCard, type Card } from '../../scripts/browser/card.ts';
import { choose } from '../../scripts/browser/settings.ts';
import { cardIsOpen } from './harness/card-life.ts';
import { clickInCard, focusedInCard, waitInCard } from './harness/in-card.ts';
import { preferColours } from './harness/preferred-colours.ts';
import { openSession, type Session } from './harness/session.ts';

const LAVROV = { text: 'Sergei Lavrov' };

/** The style of the card's frame as the browser computes it. */
async function frameStyle(
  card: Card,
  property: 'backgroundColor' | 'borderTopColor' | 'fontSize' | 'filter' | 'direction',
): Promise<string> {
  return card.root.evaluate((root, name) => {
    const frame = root.querySelector('.frame:not([hidden])');
    return frame ? getComputedStyle(frame)[name] : '';
  }, property);
}

const PAPER = 'rgb(255, 253, 249)';
const NIGHT = 'rgb(29, 28, 26)';

/** Where the first explained words of a kind are that can be seen. */
async function boxOf(card: Card, selector: string): Promise<DOMRect> {
  return card.root.evaluate((root, wanted) => {
    const found = [...root.querySelectorAll(wanted)].find((element) => element.checkVisibility());
    if (!found) throw new Error(`the card has no ${wanted}`);
    return found.getBoundingClientRect().toJSON() as DOMRect;
  }, selector);
}

async function meanings(card: Card): Promise<string[]> {
  return card.root.evaluate((root) =>
    [...root.querySelectorAll('[role="tooltip"]:popover-open')].map(
      ({ textContent }) => textContent ?? '',
    ),
  );
}

async function untilMeaning(page: Page, card: Card, open: boolean): Promise<void> {
  await page.waitForFunction(
    (root, wanted) => (root.querySelector('[role="tooltip"]:popover-open') !== null) === wanted,
    {},
    card.root,
    open,
  );
}

describe('the face of the card', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('article.html');
  });
  afterEach(async () => {
    await page.close();
    await choose(session, {});
  });

  describe('in its colours and sizes', () => {
    it.each([
      ['light', PAPER],
      ['dark', NIGHT],
    ] as const)('is %s where the reader has chosen so', async (theme, colour) => {
      await choose(session, { theme });
      const card = await hover(page, session.name, LAVROV);
      expect(await frameStyle(card, 'backgroundColor')).toBe(colour);
    });

    it.each([
      ['light', PAPER],
      ['dark', NIGHT],
    ] as const)(
      'is %s where the system is so and the reader has chosen nothing',
      async (scheme, colour) => {
        onTestFinished(await preferColours(session, page, { scheme }));
        const card = await hover(page, session.name, LAVROV);
        expect(await frameStyle(card, 'backgroundColor')).toBe(colour);
      },
    );

    it.each([
      ['light', 'rgb(255, 255, 255)'],
      ['dark', 'rgb(0, 0, 0)'],
    ] as const)(
      'is %s without shades where the system asks for more contrast',
      async (scheme, colour) => {
        onTestFinished(await preferColours(session, page, { scheme, contrast: 'more' }));
        const card = await hover(page, session.name, LAVROV);
        expect(await frameStyle(card, 'backgroundColor')).toBe(colour);
        expect(await frameStyle(card, 'borderTopColor')).toBe(
          scheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)',
        );
      },
    );

    it.each([
      ['#101010', NIGHT],
      ['#fafafa', PAPER],
    ])('is as the page under it where the reader has chosen so: %s', async (ground, colour) => {
      await choose(session, { theme: 'page' });
      await page.addStyleTag({ content: `body { background: ${ground} !important }` });
      const card = await hover(page, session.name, LAVROV);
      expect(await frameStyle(card, 'backgroundColor')).toBe(colour);
    });

    it('is as a page looks that an extension has inverted', async () => {
      await choose(session, { theme: 'page' });
      await page.addStyleTag({
        content: 'html { filter: invert(1) hue-rotate(180deg) } body { background: #fff }',
      });
      const card = await hover(page, session.name, LAVROV);
      expect(await frameStyle(card, 'backgroundColor')).toBe(NIGHT);
      expect((await frameStyle(card, 'filter')) !== 'none').toBe(session.name === 'firefox');
    });

    it('has its text as large as the reader has chosen, and follows a change while it is open', async () => {
      const card = await hover(page, session.name, LAVROV);
      expect(await frameStyle(card, 'fontSize')).toBe('15px');
      await choose(session, { textSize: 160, theme: 'dark' });
      await page.waitForFunction(
        (root) => {
          const frame = root.querySelector('.frame:not([hidden])');
          return frame && getComputedStyle(frame).fontSize === '24px';
        },
        {},
        card.root,
      );
      expect(await frameStyle(card, 'backgroundColor')).toBe(NIGHT);
    });

    it('keeps its looks whatever the page styles', async () => {
      await page.addStyleTag({
        content: `
          * { all: unset !important; color: lime !important; font-size: 40px !important; display: none }
          html, body, body * { display: block !important }
          on-the-record-card { opacity: 0 !important; transform: scale(3) !important; direction: rtl !important }
          ::backdrop { background: red !important }`,
      });
      const card = await hover(page, session.name, LAVROV);
      expect(await frameStyle(card, 'fontSize')).toBe('15px');
      expect(await frameStyle(card, 'direction')).toBe('ltr');
      const host = await page.$eval('on-the-record-card', (element) => {
        const { opacity, transform } = getComputedStyle(element);
        const backdrop = getComputedStyle(element, '::backdrop').display;
        return { opacity, transform, backdrop };
      });
      expect(host).toEqual({ opacity: '1', transform: 'none', backdrop: 'none' });
    });

    it('is written from right to left in Arabic, but names and quotations as they are', async () => {
      await choose(session, { language: 'ar' });
      const card = await hover(page, session.name, LAVROV);
      expect(await frameStyle(card, 'direction')).toBe('rtl');
      expect(await card.texts('h1')).toEqual(['سيرغي لافروف']);
      const directions = await card.root.evaluate((root) =>
        [...root.querySelectorAll('blockquote')].map((quote) => getComputedStyle(quote).direction),
      );
      expect(new Set(directions)).toEqual(new Set(['ltr']));
    });

    it('shows the newest first where the reader has chosen so', async () => {
      await choose(session, { first: 'newest' });
      const card = await hover(page, session.name, LAVROV);
      expect(await card.texts('.why')).toEqual([]);
    });
  });

  describe('explaining its evidence', () => {
    it('says what verbatim means under the pointer, and while the pointer is on that', async () => {
      const card = await hover(page, session.name, LAVROV);
      const { x, y, width, height } = await boxOf(card, 'button.verbatim');
      await page.mouse.move(x + width / 2, y + height / 2);
      await untilMeaning(page, card, true);
      expect(await meanings(card)).toEqual(['Equal to the source, character for character.']);
      const tip = await boxOf(card, '[role="tooltip"]:popover-open');
      await page.mouse.move(tip.x + tip.width / 2, tip.y + tip.height / 2, { steps: 8 });
      await untilMeaning(page, card, true);
      await page.mouse.move(x + 200, y - 60, { steps: 4 });
      await untilMeaning(page, card, false);
      expect(await cardIsOpen(page)).toBe(true);
    });

    it('takes the explanation away at a click, though pointer and focus stay', async () => {
      const card = await hover(page, session.name, LAVROV);
      const { x, y, width, height } = await boxOf(card, 'button.basis');
      await page.mouse.move(x + width / 2, y + height / 2);
      await untilMeaning(page, card, true);
      await page.mouse.click(x + width / 2, y + height / 2);
      await untilMeaning(page, card, false);
      expect(await cardIsOpen(page)).toBe(true);
    });

    it('says it to the keyboard too, and describes the words with it', async () => {
      const card = await hover(page, session.name, LAVROV);
      await card.root.evaluate((root) => {
        root.querySelector<HTMLElement>('.frame')?.setAttribute('tabindex', '-1');
        const [button] = root.querySelectorAll<HTMLElement>('button.basis');
        button?.focus({ focusVisible: true });
      });
      await waitInCard(page, card, '[role="tooltip"]:popover-open');
      expect(await focusedInCard(card)).toBe('As reported');
      const described = await card.root.evaluate((root) => {
        const id = root.activeElement?.getAttribute('aria-describedby') ?? '';
        return root.getElementById(id)?.textContent;
      });
      expect([described]).toEqual(await meanings(card));
    });

    it('goes by Escape only when the explanation has gone by it', async () => {
      const card = await hover(page, session.name, LAVROV);
      const { x, y, width, height } = await boxOf(card, 'button.verbatim');
      await page.mouse.move(x + width / 2, y + height / 2);
      await untilMeaning(page, card, true);
      await page.keyboard.press('Escape');
      await untilMeaning(page, card, false);
      expect(await cardIsOpen(page)).toBe(true);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    it('takes the explanation away at a second tap', async () => {
      const card = await hover(page, session.name, LAVROV);
      const { x, y, width, height } = await boxOf(card, 'button.basis');
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      await untilMeaning(page, card, true);
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      await untilMeaning(page, card, false);
    });

    it('leaves the explanation to the keyboard when the pointer leaves it', async () => {
      const card = await hover(page, session.name, LAVROV);
      const { x, y, width, height } = await boxOf(card, 'button.basis');
      await card.root.evaluate((root) => {
        const [button] = root.querySelectorAll<HTMLElement>('button.basis');
        button?.focus({ focusVisible: true });
      });
      await untilMeaning(page, card, true);
      const before = await meanings(card);
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.move(x + width / 2, y - 30, { steps: 4 });
      // A wrong close would be drawn by then.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      expect(await meanings(card)).toEqual(before);
    });
  });

  describe('at its foot', () => {
    it('copies a report with ids, the pack’s revision, version, page and day, and says so', async () => {
      await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
      const card = await hover(page, session.name, LAVROV);
      await clickInCard(page, card, '.report > button');
      await waitInCard(page, card, '.report .outcome', 'Copied');
      await page.keyboard.press('Escape');
      await page.focus('textarea');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
      const text = await page.$eval('textarea', ({ value }) => value);
      expect(text).toContain('syria-talks/sergei-lavrov');
      expect(text).toContain(`Page: ${page.url()}`);
      expect(text).toMatch(/Pack: syria-talks, revision \d+\n/);
      expect(text).toMatch(/Version: \d+\.\d+\.\d+\n/);
      expect(text).toMatch(/Date: \d{4}-\d\d-\d\d\n/);
    });
  });
});
