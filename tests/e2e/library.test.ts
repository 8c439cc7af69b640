import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  extensionAddress,
  goToExtensionPage,
  openExtensionPage,
} from '../../scripts/browser/extension-page.ts';
import { giveText } from '../../entrypoints/options/long-text.ts';
import { otherPack } from '../fixtures/pack.ts';
import { axeFaults } from './harness/axe.ts';
import { askFrom } from './harness/corpus-state.ts';
import { recordSaved, saved } from './harness/saved-files.ts';
import { verbatim } from './harness/corpus.ts';
import { copiedOn } from './harness/pasted.ts';
import { says } from './harness/says.ts';
import { openSession, type Session } from './harness/session.ts';

const PACK = 'syria-talks%2F';
const INSTITUTE = 'The%20Washington%20Institute%20for%20Near%20East%20Policy';
/** Every view, by its address, with its heading. */
const VIEWS = {
  start: ['#/', 'The library'],
  actors: ['#/actors', 'People and bodies'],
  topics: ['#/topics', 'Topics'],
  events: ['#/events', 'Events'],
  sources: ['#/sources', 'Sources'],
  actor: [`#/actor/${PACK}sergei-lavrov`, 'Sergei Lavrov'],
  weekly: [`#/actor/${PACK}paris-match`, 'Paris Match'],
  topic: [`#/topic/${PACK}assad-departure`, 'Should Bashar al-Assad give up power?'],
  event: [`#/event/${PACK}geneva-communique`, 'Geneva Communiqué'],
  source: [
    `#/source/${PACK}csmonitor-2013-02-27`,
    'Are the US and Russia bridging their divide over Syria?',
  ],
  compare: [`#/compare?actors=${PACK}russia,${PACK}united-states`, 'Compare actors'],
  outlets: [
    `#/outlets?actor=${PACK}russia&sources=The%20Christian%20Science%20Monitor,${INSTITUTE}`,
    'Compare outlets',
  ],
  nothing: ['#/actor/nobody', 'There is nothing here'],
} as const satisfies Record<string, readonly [string, string]>;

/** What is saved of a view: columns that it has among others, and what its JSON has. */
const SAVED = {
  start: { name: 'on-the-record', columns: ['record', 'count'], rows: 7, json: ['totals'] },
  actors: { name: 'on-the-record-actors', columns: ['quotes'], rows: 47, json: ['entries'] },
  topics: { name: 'on-the-record-topics', columns: ['stances'], rows: 27, json: ['entries'] },
  events: { name: 'on-the-record-events', columns: ['date'], rows: 22, json: ['entries'] },
  sources: { name: 'on-the-record-sources', columns: ['kind'], rows: 2, json: ['entries'] },
  event: {
    name: 'on-the-record-event-syria-talks-geneva-communique',
    columns: ['record', 'when'],
    rows: 12,
    json: ['facts', 'said', 'topicsAbout'],
  },
  source: {
    name: 'on-the-record-source-syria-talks-csmonitor-2013-02-27',
    columns: ['record', 'quote', 'position'],
    rows: 57,
    json: ['key', 'source', 'type', 'authors', 'publisher', 'collection'],
  },
  compare: {
    name: 'on-the-record-compare-actors-syria-talks-russia-syria-talks-united-states',
    columns: ['position', 'changed from'],
    rows: 28,
    json: ['actors'],
  },
  outlets: {
    name:
      'on-the-record-outlets-actor-syria-talks-russia-sources-The-Christian-Science-Monitor-' +
      'The-Washington-Institute-for-Near-E',
    columns: ['record', 'position', 'quote'],
    rows: 26,
    json: ['subject', 'stances', 'quotes', 'topics', 'sources'],
  },
} as const satisfies Partial<Record<keyof typeof VIEWS, object>>;

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await openSession();
  page = await openExtensionPage(session, '/library.html');
  await arrivedAt('The library');
});
afterAll(async () => session.close());

/** Waits until a view with this heading is there. */
async function arrivedAt(heading: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('main h1')?.textContent.trim() === wanted,
    {},
    heading,
  );
}

/** Opens an address as a bookmark does: the page is read anew. */
async function bookmark(hash: string, heading: string): Promise<void> {
  await goToExtensionPage(session, page, 'about:blank');
  await goToExtensionPage(session, page, await extensionAddress(session, `/library.html${hash}`));
  await arrivedAt(heading);
}

/** Presses Tab until what has the focus says this, as one would who sees no pointer. */
async function tabTo(text: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      () => document.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    );
    if (there === text) return;
  }
  throw new Error(`Tab does not come to "${text}"`);
}

/** Presses Tab until a field has the focus in which one can type. */
async function tabToInput(): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('input[type="search"]'))) return;
  }
  throw new Error('Tab does not come to a field');
}

async function follow(text: string, heading: string): Promise<void> {
  await tabTo(text);
  await page.keyboard.press('Enter');
  await arrivedAt(heading);
}

const back = async (): Promise<void> => page.evaluate(() => history.back());
const focused = async (): Promise<string> =>
  page.evaluate(
    () => `${document.activeElement?.localName}: ${document.activeElement?.textContent}`,
  );
const texts = async (selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()));

describe('each view of the library', () => {
  it.each(Object.entries(VIEWS))('opens by its address: %s', async (_, [hash, heading]) => {
    await bookmark(hash, heading);
    expect(await page.title()).toBe(`${heading} · On the Record`);
  });

  it.each(Object.entries(VIEWS))(
    'has no fault for axe, light and dark: %s',
    async (_, [hash, heading]) => {
      await bookmark(hash, heading);
      for (const theme of ['light', 'dark']) {
        await page.evaluate((name) => {
          document.documentElement.dataset['theme'] = name;
        }, theme);
        expect(await axeFaults(page)).toEqual([]);
      }
    },
  );
});

describe('by keyboard alone, the library', () => {
  beforeEach(async () => bookmark(VIEWS.start[0], VIEWS.start[1]));

  it('leads from an actor to a topic, to its evidence, to the source, and back', async () => {
    await follow('People and bodies', 'People and bodies');
    expect(await focused()).toBe('h1: People and bodies');
    await follow('John Kerry', 'John Kerry');
    expect(await focused()).toBe('h1: John Kerry');
    const question = 'Can Russia and the United States work together on Syria?';
    await follow(question, question);
    await tabTo('Evidence');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.evidence h3');
    expect(await focused()).toBe('h3: Evidence');
    await follow('All that the corpus has from this source', VIEWS.source[1]);
    await back();
    await page.waitForSelector('.evidence h3');
    await back();
    await page.waitForFunction(() => !document.querySelector('.evidence h3'));
    await back();
    await arrivedAt('John Kerry');
    await page.evaluate(() => history.forward());
    await arrivedAt(question);
  });

  it('leads from the start to the events, to one, and to who took part', async () => {
    await follow('Events', 'Events');
    await follow('Geneva Communiqué', 'Geneva Communiqué');
    expect(await focused()).toBe('h1: Geneva Communiqué');
    await back();
    await arrivedAt('Events');
  });

  it('compares two outlets, each in the place that it was chosen for', async () => {
    await follow('Compare outlets', 'Compare outlets');
    await tabToInput();
    await page.keyboard.type('russia');
    await page.waitForSelector('.chooser button');
    await tabTo('Russia');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.filters select');
    const [first, second] = await page.$$('.filters select');
    if (!first || !second) throw new Error('there are not two outlets to choose');
    const chosen = async (): Promise<string[]> =>
      page.$$eval('.filters select', (all) => all.map(({ value }) => value));
    await second.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(chosen).toEqual(['', expect.stringMatching(/./)]);
    const [, name] = await chosen();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(chosen).toEqual([expect.stringMatching(/./), name]);
    await page.waitForSelector('table');
    await back();
    await expect.poll(chosen).toEqual(['', name]);
  });

  it('adds what is chosen to the choice before it, however fast', async () => {
    await bookmark(`#/outlets?actor=${PACK}russia`, 'Compare outlets');
    await page.waitForSelector('.filters select');
    await page.evaluate(async () => {
      for (const select of document.querySelectorAll<HTMLSelectElement>('.filters select')) {
        select.selectedIndex = 1;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        // The next key may come as soon as scripts are done, before the address has been told.
        await Promise.resolve();
      }
    });
    await page.waitForSelector('table');
  });

  it('goes through a list by arrow keys, and narrows it by typing', async () => {
    await follow('People and bodies', 'People and bodies');
    await tabTo('Andrei Baklitsky');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('a: Anna Borshchevskaya');
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Western states');
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Andrei Baklitsky');
    await page.focus('input[type=search]');
    await page.keyboard.type('лавров');
    await page.waitForFunction(() => document.querySelectorAll('.long-list li').length === 1);
    expect(await texts('.long-list a')).toEqual(['Sergei Lavrov']);
    await follow('Sergei Lavrov', 'Sergei Lavrov');
    await back();
    await arrivedAt('People and bodies');
    // What was typed is part of the address that one comes back to.
    expect(await texts('.long-list a')).toEqual(['Sergei Lavrov']);
  });

  it('comes back to where a list and a view were left', async () => {
    await follow('People and bodies', 'People and bodies');
    await tabTo('Andrei Baklitsky');
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Western states');
    // The place is kept once the list stands still.
    await page.waitForFunction(() => ((history.state as { list?: number } | null)?.list ?? 0) > 0);
    await page.keyboard.press('Enter');
    await arrivedAt('Western states');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.evaluate(() => scrollTo(0, 100));
    await page.waitForFunction(() => (history.state as { page?: number } | null)?.page === 100);
    await back();
    await arrivedAt('People and bodies');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.long-list a')].some(
        (link) => link.textContent === 'Western states',
      ),
    );
    await page.evaluate(() => history.forward());
    await arrivedAt('Western states');
    await page.waitForFunction(() => scrollY === 100);
  });

  it('comes back to a place that is there only once a list is unfolded', async () => {
    await bookmark(...VIEWS.source);
    await page.focus('.more button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('ul.dated > li').length === 42);
    const left = await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
      return scrollY;
    });
    await page.waitForFunction(
      (place) => (history.state as { page?: number } | null)?.page === place,
      {},
      left,
    );
    // The link in sight is followed: one at the top would be scrolled to.
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('ul.dated > li a')].at(-1)?.click(),
    );
    await page.waitForSelector('.view-topic h1');
    await back();
    await arrivedAt(VIEWS.source[1]);
    await page.waitForFunction((place) => scrollY === place, {}, left);
  });

  it('compares actors that are found by typing', async () => {
    await follow('Compare actors', 'Compare actors');
    for (const typed of ['lavrov', 'kerry']) {
      await page.focus('.chooser input');
      await page.keyboard.type(typed);
      await page.waitForSelector('.chooser button');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (name) => document.querySelector('.chosen')?.textContent.toLowerCase().includes(name),
        {},
        typed,
      );
    }
    expect(await texts('table thead a')).toEqual(['Sergei Lavrov', 'John Kerry']);
    const rows = await texts('table tr.same th');
    expect(rows).toContain('Can Russia and the United States work together on Syria?They agree');
    await back();
    await page.waitForFunction(() => document.querySelectorAll('.chosen li').length === 1);
  });
});

describe('where what has the focus goes away, the library', () => {
  it('keeps it among the actors that are compared', async () => {
    await bookmark(...VIEWS.compare);
    await page.focus('.chosen button');
    await page.keyboard.press('Enter');
    await expect.poll(async () => texts('.chosen li')).toEqual(['United States ×']);
    expect(await focused()).toBe('button: ×');
    await page.keyboard.press('Enter');
    await expect.poll(async () => texts('.chosen li')).toEqual([]);
    expect(await focused()).toBe('input: ');
    await page.keyboard.type('lavrov');
    await page.waitForSelector('.chooser button');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.chosen button');
    expect(await focused()).toBe('input: ');
  });
});

describe('what the library shows', () => {
  it('is verbatim, in the source’s order, with the links to the passages', async () => {
    await bookmark(...VIEWS.source);
    const quotes = await page.$$eval('[data-quote]', (all) =>
      all.map((one) => ({ key: one.getAttribute('data-quote') ?? '', words: one.textContent })),
    );
    expect(quotes).toHaveLength(14);
    for (const { key, words } of quotes) expect(words).toBe(verbatim.get(key));
    const links = await page.$$eval('.quote .source a', (all) =>
      all.map((one) => one.getAttribute('href') ?? ''),
    );
    expect(links).toHaveLength(14);
    for (const link of links) expect(link).toMatch(/^https:\/\/www\.csmonitor\.com\/.*#:~:text=/);
  });

  it('keeps what was said to an actor, and what it passed on, apart from its own words', async () => {
    await bookmark(...VIEWS.weekly);
    const lists = await page.$$eval('h3', (all) =>
      all.map((heading) => {
        const list = heading.nextElementSibling;
        const quotes = [...(list?.querySelectorAll('.quote.another') ?? [])];
        return [
          heading.textContent,
          ...quotes.map((quote) => quote.querySelector('.speaker')?.textContent),
          ...quotes.map((quote) => quote.querySelector('.provenance')?.textContent),
        ];
      }),
    );
    const way = expect.stringMatching(
      /to Paris Match, .*; published by Paris Match, .*; reported by /,
    ) as unknown;
    expect(lists).toEqual(
      expect.arrayContaining([
        ['What others said to this actor', 'Bashar al-Assad:', way],
        ['Others’ words that this actor passed on', 'Bashar al-Assad:', way],
      ]),
    );
    expect((await texts('h2')).join()).not.toContain('In their own words');
    const quotes = await page.$$eval('[data-quote]', (all) =>
      all.map((one) => [one.getAttribute('data-quote') ?? '', one.textContent] as const),
    );
    for (const [key, words] of quotes) expect(words).toBe(verbatim.get(key));
  });

  it('gives a quote with its citation, in a style of a manual too', async () => {
    await bookmark(...VIEWS.source);
    const words = await page.$eval('.quote blockquote', ({ textContent }) => textContent);
    await page.click('.quote .styles summary');
    await page.click('.quote .styles ::-p-text(APA)');
    await says(page, '.quote .styles summary', 'APA');
    const copied = await copiedOn(page, '.quote .copying > button', '.quote');
    expect(copied).toContain(`“${words}” (`);
    expect(copied.split('\n\n')).toHaveLength(2);
  });

  it('marks in picture and table where a position changed', async () => {
    await bookmark(...VIEWS.topic);
    const change = await page.$eval(
      'tr.changed .change',
      (line) => (line as HTMLElement).innerText,
    );
    expect(change).toBe('changed from “on conditions”\u00A0· as others read it');
    expect(await page.$$eval('.timeline .link.change', (all) => all.length)).toBe(1);
    const label = await page.$eval('.timeline svg', (svg) => svg.getAttribute('aria-label'));
    expect(label).toContain('Russia');
  });

  it('can be taken away as CSV, JSON, SVG and PNG', async () => {
    await bookmark(...VIEWS.topic);
    await recordSaved(page);
    for (const button of ['Save as CSV', 'Save as JSON', 'Picture as SVG', 'Picture as PNG']) {
      await tabTo(button);
      await page.keyboard.press('Enter');
    }
    const files = await saved(page, 4);
    const name = 'on-the-record-topic-syria-talks-assad-departure';
    expect(files.map((file) => file.name).toSorted()).toEqual(
      ['csv', 'json', 'png', 'svg'].map((ending) => `${name}.${ending}`),
    );
    const contentOf = (ending: string): string =>
      files.find((file) => file.name.endsWith(ending))?.content ?? '';
    const [head, ...rows] = contentOf('csv').replace('\u{FEFF}', '').trim().split('\r\n');
    expect(head).toMatch(/^"id","actor","topic","as of","position"/);
    expect(rows).toHaveLength(10);
    const json = JSON.parse(contentOf('json')) as { view: string; collection: { stances: [] } };
    expect(json.view).toBe(VIEWS.topic[0]);
    expect(json.collection.stances).toHaveLength(10);
    const svg = contentOf('svg');
    expect(svg).toMatch(/^<svg [^]*Russia[^]*<\/svg>$/);
    const written = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(written[0]).toBe(VIEWS.topic[1]);
    expect(written).toEqual(expect.arrayContaining(['Russia', 'Supports', 'On conditions']));
    // The legend as it is seen, without its explanations.
    expect(written.at(-1)).toBe('as others read it');
    expect(contentOf('png')).toMatch(/^.PNG/);
  });

  it.each(Object.entries(SAVED))(
    'is saved by keyboard as CSV and JSON, in the order of the view: %s',
    async (view, { name, columns, rows, json }) => {
      const [hash, heading] = VIEWS[view as keyof typeof SAVED];
      await bookmark(hash, heading);
      await recordSaved(page);
      for (const button of ['Save as CSV', 'Save as JSON']) {
        await tabTo(button);
        await page.keyboard.press('Enter');
      }
      const files = await saved(page, 2);
      expect(files.map((file) => file.name).toSorted()).toEqual([`${name}.csv`, `${name}.json`]);
      const [csv, text] = ['csv', 'json'].map(
        (ending) => files.find((file) => file.name.endsWith(ending))?.content ?? '',
      );
      const [head = '', ...lines] = (csv ?? '').replace('\u{FEFF}', '').trim().split('\r\n');
      for (const column of columns) expect(head).toContain(`"${column}"`);
      expect(lines).toHaveLength(rows);
      const value = JSON.parse(text ?? '') as Record<string, unknown>;
      expect(Object.keys(value)).toEqual(['view', ...json]);
      expect(value['view']).toBe(hash);
      if (!Array.isArray(value['entries'])) return;
      // A list as it is shown, with the counts that it shows.
      const entries = value['entries'] as { name: string; quotes: string; stances: string }[];
      const shown = await texts('.long-list a');
      const names = entries.map((entry) => entry.name);
      const at = names.indexOf(shown[0] ?? '');
      expect(names.slice(at, at + shown.length)).toEqual(shown);
      expect(entries.every(({ quotes, stances }) => /^\d+$/.test(quotes + stances))).toBe(true);
    },
  );

  it('gives each picture of a comparison a name of its own', async () => {
    await bookmark(...VIEWS.compare);
    await recordSaved(page);
    const buttons = await page.$$('.picture .actions button:first-child');
    expect(buttons.length).toBeGreaterThan(1);
    for (const button of buttons) {
      await button.focus();
      await page.keyboard.press('Enter');
    }
    const names = (await saved(page, buttons.length)).map(({ name }) => name);
    expect(new Set(names).size).toBe(buttons.length);
    expect(names).toContain(
      'on-the-record-compare-actors-syria-talks-russia-syria-talks-united-states-' +
        'syria-talks-assad-departure.svg',
    );
  });

  it('is taken away as CSV with all that an actor’s view has', async () => {
    await bookmark(...VIEWS.actor);
    await recordSaved(page);
    await tabTo('Save as CSV');
    await page.keyboard.press('Enter');
    const [file] = await saved(page, 1);
    const [head, ...rows] = (file?.content ?? '').replace('\u{FEFF}', '').trim().split('\r\n');
    expect(head).toMatch(/^"record","id","name"/);
    const records = new Set(rows.map((row) => /^"([^"]*)"/.exec(row)?.[1]));
    for (const record of ['actor', 'role', 'stance', 'quote']) expect(records).toContain(record);
  });

  it('prints a list whole, though only a part of it is rendered', async () => {
    await bookmark(...VIEWS.actors);
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const names = [...document.querySelectorAll('.printed li a')].map((one) => one.textContent);
      const kinds = new Set(
        [...document.querySelectorAll('.printed li p')].map((one) => one.textContent),
      );
      dispatchEvent(new Event('afterprint'));
      return { names, kinds: [...kinds], left: document.querySelectorAll('.printed li').length };
    });
    expect(printed.names).toHaveLength(47);
    expect(printed.kinds).toEqual(expect.arrayContaining(['Person', 'State', 'Organisation']));
    expect(printed.left).toBe(0);
  });

  it('prints a view whole, with its notes open, and is as before afterwards', async () => {
    await bookmark(...VIEWS.source);
    const printed = await page.evaluate(() => {
      const seen = () => [
        document.querySelectorAll('[data-quote]').length,
        document.querySelectorAll('.plain.dated > li').length,
        document.querySelectorAll('details[open]').length,
      ];
      const before = seen();
      dispatchEvent(new Event('beforeprint'));
      const during = seen();
      dispatchEvent(new Event('afterprint'));
      return { before, during, after: seen() };
    });
    expect(printed).toEqual({ before: [14, 25, 0], during: [14, 42, 3], after: [14, 25, 0] });
  });

  it('follows the language that the reader chooses, while it is open', async () => {
    await bookmark(...VIEWS.actor);
    const choose = async (language: string): Promise<void> => {
      await page.evaluate(async (wish) => {
        const { storage } = (
          globalThis as unknown as {
            chrome: { storage: { local: { set: (items: object) => Promise<void> } } };
          }
        ).chrome;
        await storage.local.set({ settings: { version: 1, changed: { language: wish } } });
      }, language);
    };
    await choose('ar');
    await arrivedAt('سيرغي لافروف');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await axeFaults(page)).toEqual([]);
    await choose('en');
    await arrivedAt('Sergei Lavrov');
  });
});

describe('while the library is open, an import', () => {
  const entries = async (): Promise<number> =>
    page.$eval('.long-list li', (entry) => Number(entry.ariaSetSize));

  it('is followed by a list that stays where it is', async () => {
    await bookmark(...VIEWS.actors);
    await tabTo('Andrei Baklitsky');
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Western states');
    await page.waitForFunction(() => ((history.state as { list?: number } | null)?.list ?? 0) > 0);
    const offset = async (): Promise<number> => page.$eval('.long-list', (list) => list.scrollTop);
    const [before, scrolled] = [await entries(), await offset()];
    const given = await giveText(JSON.stringify(otherPack('other')), (name, request) =>
      askFrom(page, name, request),
    );
    if (given !== undefined) await askFrom(page, 'data:import', { given });
    await expect.poll(entries).toBeGreaterThan(before);
    expect(await focused()).toBe('a: Western states');
    expect(await offset()).toBe(scrolled);
    await askFrom(page, 'packs:remove', { id: 'other' });
    await expect.poll(entries).toBe(before);
  });
});
