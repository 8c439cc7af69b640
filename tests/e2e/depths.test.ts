import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { type Card, hover, waitForNoCard } from '../../scripts/browser/card.ts';
import { clickInCard, focusedInCard, waitInCard } from './harness/in-card.ts';
import { pasted } from './harness/pasted.ts';
import { openSession, type Session } from './harness/session.ts';

describe('going deeper on a card', () => {
  let session: Session;
  let page: Page;
  let card: Card;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('depths.html');
    card = await hover(page, session.name, { text: 'John Kerry' });
  });
  afterEach(async () => page.close());

  /** Opens the first topic in depth. */
  async function openTopic(): Promise<void> {
    await clickInCard(page, card, '.depth > summary');
    await waitInCard(page, card, '.agreement');
  }

  async function waitForDialog(name: string): Promise<void> {
    await page.waitForFunction(
      (root, name) => root.querySelector('[role="dialog"]')?.ariaLabel === name,
      {},
      card.root,
      name,
    );
  }

  it('shows who agrees and who differs on a topic, each with position and date', async () => {
    await openTopic();
    const [standing = ''] = await card.texts('.standing');
    expect(standing).toMatch(
      /(Supports|Opposes|On conditions|Ambiguous|Undecided) as of .*201[2345]/,
    );
    expect(await card.texts('.agreement .group-name')).not.toEqual([]);
    expect(await card.texts('.agreement button.actor')).not.toContain('John Kerry');
  });

  it('opens another actor’s card in place, and leads back to where one was', async () => {
    await openTopic();
    const [other = ''] = await card.texts('.agreement button.actor');
    await clickInCard(page, card, '.agreement button.actor', other);
    await waitInCard(page, card, '.visited h2');
    expect(await card.texts('.visited h1')).toEqual([other]);
    await expect.poll(async () => focusedInCard(card), { timeout: 10_000 }).toBe(other);

    await clickInCard(page, card, '.back', 'John Kerry');
    await waitInCard(page, card, '.agreement button.actor', other);
    expect(await card.texts('.visited')).toEqual([]);
    await expect.poll(async () => focusedInCard(card), { timeout: 10_000 }).toBe(other);
  });

  it('is called as who is shown, in another actor’s card and back', async () => {
    await openTopic();
    const [other = ''] = await card.texts('.agreement button.actor');
    await clickInCard(page, card, '.agreement button.actor', other);
    await waitInCard(page, card, '.visited h2');
    await clickInCard(page, card, '.pin');
    await waitForDialog(other);
    await clickInCard(page, card, '.back', 'John Kerry');
    await waitForDialog('John Kerry');
  });

  it('stays under the pointer where there is less to show of the other actor', async () => {
    await page.setViewport({ width: 1_280, height: 1_600 });
    await openTopic();
    const before = await card.box();
    const last = (await card.texts('.agreement button.actor')).at(-1);
    await clickInCard(page, card, '.agreement button.actor', last);
    await waitInCard(page, card, '.visited h2');
    const { y, height } = await card.box();
    expect(y).toBe(before.y);
    expect(height).toBeCloseTo(before.height, 0);

    // When it is left, nothing holds it up any more.
    await page.mouse.move(3, 3);
    await waitForNoCard(page);
    const again = await hover(page, session.name, { text: 'John Kerry' });
    expect((await again.box()).height).toBeLessThan(before.height);
  });

  it('goes one level deep', async () => {
    await openTopic();
    await clickInCard(page, card, '.agreement button.actor');
    await waitInCard(page, card, '.visited h2');
    await clickInCard(page, card, '.visited .depth > summary');
    await waitInCard(page, card, '.visited .agreement .actor');
    expect(await card.texts('.visited button.actor')).toEqual([]);
  });

  it('is done by keyboard alone', async () => {
    await openTopic();
    const [other = ''] = await card.texts('.agreement button.actor');
    await card.root.evaluate((root) =>
      root.querySelector<HTMLElement>('.agreement button.actor')?.focus(),
    );
    await page.keyboard.press('Enter');
    await waitInCard(page, card, '.visited h2');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await waitInCard(page, card, '.agreement');
    await expect.poll(async () => focusedInCard(card), { timeout: 10_000 }).toBe(other);
  });

  it('draws positions over time, and tells them to those who do not see', async () => {
    await page.keyboard.press('Escape');
    card = await hover(page, session.name, { text: 'Russia' });
    await clickInCard(page, card, '.depth > summary', 'Over time');
    await waitInCard(page, card, '.timeline');
    const told = await card.root.evaluate((root) =>
      root.querySelector('.timeline svg')?.getAttribute('aria-label'),
    );
    expect(told).toMatch(/as of .* 201\d.*as of .* 201\d/);
    const marks = await card.root.evaluate(
      (root) => root.querySelectorAll('.timeline [role="img"] .mark').length,
    );
    expect(marks).toBe(told?.match(/as of/g)?.length);
  });
});

describe('the quotes of a card', () => {
  let session: Session;
  let page: Page;
  let card: Card;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(async () => session.close());
  beforeEach(async () => {
    page = await session.visit('depths.html');
    card = await hover(page, session.name, { text: 'John Kerry' });
    await clickInCard(page, card, '.all-quotes > summary');
    await waitInCard(page, card, '.all-quotes .filter button');
  });
  afterEach(async () => page.close());

  it('are all there, and those of one topic on demand', async () => {
    const all = await card.texts('.all-quotes blockquote');
    const labels = await card.texts('.all-quotes .filter button');
    const last = labels.at(-1) ?? '';
    await clickInCard(page, card, '.all-quotes .filter button', last);
    await waitInCard(page, card, '.filter [aria-pressed="true"]', last);
    const some = await card.texts('.all-quotes blockquote');
    expect(String(some.length)).toBe(last.match(/\d+$/)?.[0]);
    expect(all).toEqual(expect.arrayContaining(some));
    expect(some.length).toBeLessThan(all.length);

    await page.keyboard.press(' ');
    await waitInCard(page, card, '.filter [aria-pressed="true"]', 'All');
    expect(await card.texts('.all-quotes blockquote')).toEqual(all);
  });

  it('are chosen among by topics whose names may be one long word', async () => {
    const wide = await card.root.evaluate((root) => {
      const label = root.querySelector('.all-quotes .filter button:last-child span');
      const body = root.querySelector('.frame:not([hidden]) .body');
      if (!label || !body) throw new Error('no topic');
      label.textContent = 'Übergangsregierungs'.repeat(8);
      return body.scrollWidth - body.clientWidth;
    });
    expect(wide).toBe(0);
  });

  it('never move the bar out of the card, however far down one goes', async () => {
    await clickInCard(page, card, '.all-quotes .styles > summary');
    const moved = await card.root.evaluate((root) => {
      const bar = root.querySelector('.bar');
      const before = bar?.getBoundingClientRect().top;
      for (const each of root.querySelectorAll('.body *')) each.scrollIntoView({ block: 'start' });
      return { before, after: bar?.getBoundingClientRect().top };
    });
    expect(moved.after).toBe(moved.before);
  });

  it('are copied with all that is known of them', async () => {
    const [words = ''] = await card.texts('.all-quotes blockquote');
    await clickInCard(page, card, '.all-quotes .copying > button');
    await waitInCard(page, card, '.all-quotes .outcome', 'Copied');
    const text = await pasted(page);
    expect(text).toMatch(/^“.*” — \w+ .*; reported by .*201\d/);
    expect(text.startsWith(`“${words}” — `)).toBe(true);
  });

  it('are copied in the style of a manual, which the reader chooses once', async () => {
    await clickInCard(page, card, '.all-quotes .styles > summary');
    await clickInCard(page, card, '.all-quotes .styles label', 'APA');
    await waitInCard(page, card, '.lead .styles > summary', 'APA');
    await clickInCard(page, card, '.all-quotes .copying > button');
    await waitInCard(page, card, '.all-quotes .outcome', 'Copied');
    expect(await pasted(page)).toMatch(/\(.*as quoted in .*, 201\d.*\)\n\n.*\(201\d, /);

    await page.close();
    page = await session.visit('depths.html');
    card = await hover(page, session.name, { text: 'Russia' });
    await page.keyboard.press('Escape');
    card = await hover(page, session.name, { text: 'John Kerry' });
    expect(await card.texts('.lead .styles > summary')).toEqual(['Citation style: APA']);
  });
});
