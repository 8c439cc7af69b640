import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { activeLine, closePopup, linesFor, openPopup, untilHeadings } from './harness/popup.ts';
import { says } from './harness/says.ts';
import { openSession, type Session } from './harness/session.ts';

const FROM = '.row label:first-child input';

let session: Session;
let article: Page;
let popup: Page;

beforeAll(async () => {
  session = await openSession();
});
afterAll(async () => session.close());
beforeEach(async () => {
  article = await session.visit('article.html');
  await article.waitForFunction(() => CSS.highlights.size > 0);
  popup = await openPopup(session);
});
afterEach(async () => {
  await closePopup(session, popup);
  await article.close();
});

const lines = (query: string): Promise<string[]> => linesFor(popup, query);

/** Waits until the filters, folded or not, say this of themselves. */
const filters = (said: string) => says(popup, '.filters summary', said);

/** Writes into a field, in place of what is there. */
async function write(field: string, text: string): Promise<void> {
  await popup.focus(field);
  await popup.$eval(field, (input) => (input as HTMLInputElement).select());
  await popup.keyboard.type(text);
}

/** Chooses the first topic or source that is called so, among those to choose from. */
async function choose(which: 'topic' | 'source', written: string): Promise<void> {
  const field = `[list="choices-${which}"]`;
  const choice = `#choices-${which} option`;
  await write(field, written);
  await popup.waitForFunction(
    (choice, written) =>
      document.querySelector(choice)?.textContent.toLowerCase().includes(written) === true,
    {},
    choice,
    written,
  );
  const label = await popup.$eval(choice, ({ textContent }) => textContent);
  await write(field, label);
}

const values = (fields: Element[]): string[] =>
  fields.map((field) => (field as HTMLInputElement).value);

describe('filters', () => {
  it('keep to the kinds and dates that are wanted', async () => {
    await popup.keyboard.type('lavrov');
    await lines('lavrov');
    await popup.click('.filters summary');
    await popup.click('.chip ::-p-text(Quotes)');
    await untilHeadings(popup, ['Quotes']);
    const all = (await lines('lavrov')).length;
    await popup.type(FROM, '2015');
    await popup.waitForFunction(
      (all) => document.querySelectorAll('[role="option"]').length < all,
      {},
      all,
    );
    const later = await lines('lavrov');
    expect(later.length).toBeGreaterThan(0);
    for (const line of later) expect(line).toContain('2015');
  });

  it('keep to a topic, until Escape takes the filter with what is written of it', async () => {
    await popup.keyboard.type('lavrov');
    await lines('lavrov');
    await popup.click('.filters summary');
    await popup.type('[list="choices-topic"]', 'gene');
    await says(popup, '.filters output', 'Nothing of this name yet');
    await choose('topic', 'geneva');
    await filters('One filter on');
    expect(await popup.$eval('.filters', ({ textContent }) => textContent)).not.toContain('yet');
    await popup.focus('.field');
    await popup.keyboard.press('Escape');
    await filters('Filters');
    expect(await popup.$$eval('.popup input:not([type="checkbox"])', values)).toEqual([
      'lavrov',
      '',
      '',
      '',
      '',
    ]);
  });

  it('keep to a source', async () => {
    await popup.keyboard.type('talks');
    await lines('talks');
    await popup.click('.filters summary');
    await choose('source', 'bridging their divide');
    await filters('One filter on');
    await untilHeadings(popup, ['Quotes']);
    const found = await lines('talks');
    expect(found.length).toBeGreaterThan(0);
    // The other source came out in 2015.
    expect(found.filter((line) => line.includes('2015'))).toEqual([]);
  });

  it('show all of a group, and Escape steps back to the groups', async () => {
    await popup.keyboard.type('syria');
    await lines('syria');
    const headings = await popup.$$eval('.heading[id]', (all) => all.length);
    const come = (wanted: number) =>
      popup.waitForFunction(
        (wanted) => document.querySelectorAll('.heading[id]').length === wanted,
        {},
        wanted,
      );
    expect(headings).toBeGreaterThan(1);
    await popup.click('[role="option"] .all');
    await come(1);
    await popup.keyboard.press('Escape');
    await come(headings);
    expect(await popup.$$eval('.field', values)).toEqual(['syria']);
  });

  it('leave no line active of the list before, and Enter opens the first of theirs', async () => {
    await popup.keyboard.type('lavrov');
    const before = await lines('lavrov');
    for (let times = 0; times < 3; times++) await popup.keyboard.press('ArrowDown');
    expect(await activeLine(popup)).toBe(before[2]);
    await popup.click('.filters summary');
    await popup.click('.chip ::-p-text(Quotes)');
    await untilHeadings(popup, ['Quotes']);
    expect(await activeLine(popup)).toBeUndefined();
    const [first = ''] = await lines('lavrov');
    await popup.focus('.field');
    await popup.keyboard.press('Enter');
    const quote = await popup.waitForSelector('.card blockquote');
    const words = await quote?.evaluate(({ textContent }) => textContent.trim().slice(0, 20));
    expect(first).toContain(words);
  });
});

describe('with an empty field', () => {
  beforeEach(async () => {
    await popup.waitForSelector('[role="option"]');
    await popup.click('.filters summary');
  });

  it('a kind lists all of it', async () => {
    await popup.click('.chip ::-p-text(People)');
    await untilHeadings(popup, ['People']);
    const people = (await lines('')).length;
    expect(people).toBeGreaterThan(10);
    await popup.click('.chip ::-p-text(People)');
    await untilHeadings(popup, ['On this page']);
  });

  it('dates list quotes, events and sources of the time', async () => {
    await popup.type(FROM, '2013');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('2013');
    await filters('2 filters on');
    await untilHeadings(popup, ['Events', 'Quotes', 'Sources']);
    await popup.click('.chip ::-p-text(Sources)');
    await untilHeadings(popup, ['Sources']);
    const sources = await lines('');
    expect(sources).toHaveLength(1);
    expect(sources[0]).toContain('bridging their divide');
  });

  it.each(['2', '2015-13', '2015-02-30', '2015/..'])(
    '"%s" is no date, and leaves the list of whom the page names',
    async (typed) => {
      const before = await lines('');
      // Written at once: on its way it would be a date.
      await popup.$eval(
        FROM,
        (field, typed) => {
          field.value = typed;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        typed,
      );
      expect(await popup.$eval(FROM, (field) => field.ariaInvalid)).toBe('true');
      await popup.focus('.field');
      await popup.keyboard.press('ArrowDown');
      expect(await activeLine(popup)).toBeDefined();
      expect(await lines('')).toEqual(before);
      expect(await popup.$eval('.filters summary', (each) => each.textContent)).toBe('Filters');
      expect(await popup.$eval('.standing', (each) => each.textContent)).toBe('');
    },
  );
});
