import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { hover, waitForCard, waitForNoCard } from '../../scripts/browser/card.ts';
import { pressShortcut } from '../../scripts/browser/commands.ts';
import { closedRoot } from '../../scripts/browser/closed-root.ts';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { type PageCommand, SLOT_NAMES } from '../../core/protocol/page-slots.ts';
import { pointOnMention } from '../../scripts/browser/mentions.ts';
import { CARD_HOST } from '../../scripts/browser/page-names.ts';
import { cardIsOpen } from './harness/card-life.ts';
import { chooseForTest } from './harness/choose-for-test.ts';
import { mentionIn, mentionInFrame } from './harness/frames.ts';
import { GRACE } from './harness/grace.ts';
import { clickInCard } from './harness/in-card.ts';
import { letPass } from './harness/let-pass.ts';
import { openSession, type Session, WIDTH } from './harness/session.ts';

/** The keys of which a frame has seen something since it was asked to watch them. */
async function watchKeys(frame: Frame): Promise<() => Promise<string[]>> {
  await frame.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    for (const type of ['keydown', 'keyup'] as const) {
      addEventListener(type, ({ key }) => seen.push(`${type} ${key}`), true);
    }
  });
  return async () => frame.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}

/** What a page of the extension may ask of the browser, as far as it is asked here. */
interface Api {
  tabs: { query(which: { url: string }): Promise<{ id?: number }[]> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: true };
      func: (slot: string) => number | null;
      args: [string];
    }): Promise<{ result?: unknown }[]>;
  };
}

/** Waits until no frame of the tab, or some, would take the next Escape for another's cards. */
async function waitForKeyLent(own: Page, lent: boolean): Promise<void> {
  await expect
    .poll(async () =>
      own.evaluate(async (slot) => {
        const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
        const [tab] = await tabs.query({ url: 'http://news.test/*' });
        const frames = await scripting.executeScript({
          target: { tabId: tab?.id ?? -1, allFrames: true },
          func: (slot: string) =>
            (globalThis as unknown as Record<symbol, { lentTo: number | null } | undefined>)[
              Symbol.for(slot)
            ]?.lentTo ?? null,
          args: [slot],
        });
        return frames.some(({ result }) => result !== null);
      }, SLOT_NAMES.cards),
    )
    .toBe(lent);
}

describe('cards and frames', () => {
  let session: Session;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
    own = await openExtensionPage(session, '/options.html');
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('overlays.html');
  });
  afterEach(async () => page.close());

  it('of a frame of the same site stand in the page around it', async () => {
    await chooseForTest(session, { grace: GRACE });
    const { frame, x, y } = await mentionInFrame(page, 'own');
    await page.mouse.move(x, y, { steps: 4 });
    const card = await waitForCard(page, session.name);
    expect(await card.texts('h1')).toEqual(['John Kerry']);
    expect(await frame.$(CARD_HOST)).toBeNull();
    const box = await card.box();
    expect(box.height).toBeGreaterThan(120);
    expect(y < box.y || y > box.y + box.height).toBe(true);
    expect(Math.min(Math.abs(box.y - y), Math.abs(box.y + box.height - y))).toBeLessThan(40);

    const edge = box.y > y ? box.y + 10 : box.y + box.height - 10;
    await page.mouse.move(box.x + box.width / 2, edge, { steps: 12 });
    await letPass(page, 2 * GRACE);
    expect(await cardIsOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('go with the frame that they were opened from', async () => {
    const { x, y } = await mentionInFrame(page, 'own');
    await page.mouse.move(x, y, { steps: 4 });
    await waitForCard(page, session.name);
    await page.evaluate(() => document.getElementById('own')?.remove());
    await page.waitForFunction((host) => !document.querySelector(host), {}, CARD_HOST);
  });

  it('of a frame that fills the screen stand in it, and outside again later', async () => {
    const { frame, x, y } = await mentionInFrame(page, 'own');
    // Cards have stood outside before.
    await page.mouse.move(x, y, { steps: 4 });
    await waitForCard(page, session.name);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await frame.evaluate(() => {
      const fill = (): void => void document.documentElement.requestFullscreen();
      document.addEventListener('click', fill, { once: true });
    });
    await page.mouse.click(x, y + 30);
    await frame.waitForFunction(() => innerWidth > 420);
    const inside = await mentionIn(frame);
    await page.mouse.move(inside.x, inside.y, { steps: 4 });
    await frame.waitForSelector(`${CARD_HOST}:popover-open`);
    // What is inert is not hit.
    await frame.waitForFunction(
      (host, x, y) => document.elementFromPoint(x, y + 60)?.localName === host,
      {},
      CARD_HOST,
      inside.x,
      inside.y,
    );
    expect(await cardIsOpen(page)).toBe(false);

    await frame.evaluate(async () => document.exitFullscreen());
    await frame.waitForFunction(
      (host) => !document.querySelector(`${host}:popover-open`),
      {},
      CARD_HOST,
    );
    await frame.waitForFunction(() => innerWidth === 420);
    await page.waitForFunction((width) => innerWidth === width, {}, WIDTH);
    await page.mouse.move(1, 1);
    const again = await mentionInFrame(page, 'own');
    await page.mouse.move(again.x, again.y, { steps: 4 });
    expect(await (await waitForCard(page, session.name)).texts('h1')).toEqual(['John Kerry']);
  });

  it('of a frame of another site stand in the frame', async () => {
    const { frame, x, y } = await mentionInFrame(page, 'foreign');
    await page.mouse.move(x, y, { steps: 4 });
    await frame.waitForSelector(`${CARD_HOST}:popover-open`);
    expect(await cardIsOpen(page)).toBe(false);
  });

  it.each(['name', 'card'])('go when the pointer goes from the %s into a frame', async (from) => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.srcdoc = '<p>Of another origin</p>';
      frame.style.cssText = 'position: fixed; inset: 0 0 0 auto; width: 60px; height: 100%';
      document.body.append(frame);
    });
    const { x, y } = await (await hover(page, session.name, { text: 'Sergei Lavrov' })).box();
    if (from === 'card') await page.mouse.move(x + 60, y + 40, { steps: 8 });
    const { width, height } = await page.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
    }));
    await page.mouse.move(width - 30, height - 20);
    await waitForNoCard(page);
  });

  it('go by Escape while the keyboard is in a frame, which sees nothing of the key', async () => {
    await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<input>';
      const come = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 60px; height: 30px';
      document.body.append(frame);
      await come;
      frame.contentDocument?.querySelector('input')?.focus();
      for (const type of ['keydown', 'keyup']) {
        frame.contentDocument?.addEventListener(type, () => (document.title = 'seen'), true);
      }
    });
    await hover(page, session.name, { text: 'Sergei Lavrov' });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    expect(await page.title()).not.toBe('seen');
    await page.keyboard.press('Shift');
    expect(await page.title()).toBe('seen');
  });

  it('go by Escape while the keyboard is in a frame of another site, one at a time', async () => {
    const { frame, x, y } = await mentionInFrame(page, 'foreign');
    const keys = await watchKeys(frame);
    // The pinned card is to stand beside everything else.
    await page.$eval('#text', (text) =>
      text.setAttribute('style', 'margin: 0 0 0 700px; width: 250px'),
    );
    const pinned = await hover(page, session.name, { text: 'Sergei Lavrov' });
    await clickInCard(page, pinned, '.pin');
    await pinned.root.waitForSelector('.pinned');
    const untilCards = async (count: number) =>
      page.waitForFunction(
        (cards, wanted) => cards.querySelectorAll('h1').length === wanted,
        {},
        pinned.root,
        count,
      );
    // The keyboard comes into the frame while a card is open, and is in it as another opens.
    await page.mouse.click(x, y + 30);
    await waitForKeyLent(own, true);
    await hover(page, session.name, { text: 'Bashar al-Assad' });
    // The pinned one is a card too: the other is there when there are two.
    await untilCards(2);
    await waitForKeyLent(own, true);
    await page.keyboard.press('Escape');
    await untilCards(1);
    await waitForKeyLent(own, true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await waitForKeyLent(own, false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('foreign');
    await page.keyboard.press('Escape');
    expect(await keys()).toEqual(['keydown Escape', 'keyup Escape']);
  });

  it('of a frame of another site go by Escape while the keyboard is in the page', async () => {
    const { frame, x, y } = await mentionInFrame(page, 'foreign');
    const keys = await watchKeys(page.mainFrame());
    await page.focus('#ask');
    await page.mouse.move(x, y, { steps: 4 });
    await frame.waitForSelector(`${CARD_HOST}:popover-open`);
    await waitForKeyLent(own, true);
    await page.keyboard.press('Escape');
    await frame.waitForFunction(
      (host) => !document.querySelector(`${host}:popover-open`),
      {},
      CARD_HOST,
    );
    expect(await keys()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await keys()).toEqual(['keydown Escape', 'keyup Escape']);
  });

  it('are gone through by the keyboard from frame to frame and round, one open at a time', async () => {
    await pointOnMention(page, { text: 'Sergei Lavrov' });
    await mentionInFrame(page, 'own');
    const { frame: foreign } = await mentionInFrame(page, 'foreign');
    /** Of the cards in the page's document, those of its own frame among them: whom they are of. */
    const names = async () =>
      Promise.all(
        (await page.$$(`${CARD_HOST}:popover-open`)).map(async (host) =>
          (await closedRoot(session.name, host))?.evaluate(
            (root) => root.querySelector('h1')?.textContent,
          ),
        ),
      );
    const step = async (command: PageCommand, name: string) => {
      await pressShortcut(session, page, command);
      await expect.poll(names).toEqual([name]);
      await waitForNoCard(foreign);
    };
    const stepIntoForeign = async (command: PageCommand) => {
      await pressShortcut(session, page, command);
      await foreign.waitForSelector(`${CARD_HOST}:popover-open`);
      await waitForNoCard(page);
    };
    await page.focus('#ask');
    await step('next-mention', 'Sergei Lavrov');
    await step('next-mention', 'Bashar al-Assad');
    await step('next-mention', 'John Kerry');
    await stepIntoForeign('next-mention');
    await step('next-mention', 'Sergei Lavrov');
    await stepIntoForeign('previous-mention');
    await step('previous-mention', 'John Kerry');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ask');
  });
});
