import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

import { stopBackground } from '../../browser/background.ts';
import { extensionAddress } from '../../browser/extension-page.ts';
import { extensionFolder } from '../build-extension.ts';
import { bundle } from '../bundle.ts';
import { fillCorpus, launched } from '../large-corpus.ts';
import type * as probe from '../in-browser/popup-probe.ts';
import { number, type Figure } from '../report.ts';
import type { Section, Tools } from '../section.ts';
import { median, quantile } from '../statistics.ts';

/** Sizes of corpora, with the most that a keystroke may take there. */
const SIZES = [
  { actors: 1_000, quotes: 10_000, keystroke: 16 },
  { actors: 10_000, quotes: 100_000, keystroke: 50 },
];
const PAINTED = 100;
const ANSWERED = 200;

/** Typed letter by letter: a rare name, frequent words, two words, a typing error. */
const TYPED = ['traibaul', 'the border', 'minister river', 'agreemnet'];

/** A page of the extension with nothing but a paragraph: what the browser itself takes for one. */
const EMPTY = '/empty.html';

/**
 * The popup on a generated corpus. Opening, with the background asleep and a name typed as soon
 * as there is a field: until the first paint, and until the answer stands there; in turns with an
 * empty page of the extension, until its first paint. Once with no other page of the extension open,
 * so that the browser starts a process for it, and once beside one. Then each keystroke until its answer stands
 * there, background awake. By the clock.
 */
export const popup: Section = {
  name: 'popup',
  async run(tools) {
    const { laboratory } = tools;
    const table = [
      [
        'quotes',
        'beside another page',
        'import, ms',
        'index, ms',
        'empty page painted, ms',
        'painted, ms',
        'answered, ms',
        'a key, ms',
        '90 %',
      ],
    ];
    const figures: Figure[] = [];
    await writeFile(
      join(extensionFolder('shipped'), EMPTY),
      '<!doctype html><title>-</title><p>-</p>',
    );
    for (const { actors, quotes, keystroke } of SIZES) {
      const size = quotes.toLocaleString('en');
      tools.progress(`popup: filling the corpus with ${size} quotes`);
      const { importing, indexing } = await fillCorpus(laboratory, { actors, quotes });
      tools.progress(`popup: typing, ${size} quotes`);
      const keys = await typeThrough(tools);
      for (const beside of [false, true]) {
        tools.progress(`popup: opening it${beside ? ' beside a page' : ''}, ${size} quotes`);
        const open = (): Promise<Openings> => openSleeping(tools);
        const { openings, empty } = await (beside ? besidePage(tools, open) : open());
        const painted = median(openings.map((each) => each.painted));
        const answered = median(openings.map((each) => each.answered));
        table.push([
          size,
          beside ? 'yes' : 'no',
          ...[
            importing,
            indexing,
            median(empty),
            painted,
            answered,
            median(keys),
            quantile(keys, 0.9),
          ].map(number),
        ]);
        const where = `${size} quotes${beside ? ', beside a page' : ''}`;
        figures.push(
          { name: `first paint of an empty page, ${where}`, value: median(empty), unit: 'ms' },
          figure(`first paint, ${where}`, painted, PAINTED),
          figure(`first answer, background asleep, ${where}`, answered, ANSWERED),
        );
      }
      figures.push(figure(`a keystroke to its answer, ${size} quotes`, median(keys), keystroke));
    }
    return { title: 'Popup', tables: [table], figures };
  },
};

function figure(name: string, value: number, most: number): Figure {
  return { name, value, unit: 'ms', bar: { most } };
}

/** Opens the popup, with the probe in it, and does something there. */
async function inPopup<T>(
  { laboratory }: Tools,
  prepare: (page: Page) => Promise<void>,
  action: (page: Page) => Promise<T>,
  path: `/${string}` = '/popup.html',
): Promise<T> {
  const page = await laboratory.tab('with extension');
  try {
    await page.evaluateOnNewDocument(await bundle('popup-probe.ts'));
    await prepare(page);
    await page.goto(await extensionAddress(launched(laboratory), path));
    return await action(page);
  } finally {
    await page.close();
  }
}

interface Openings {
  openings: probe.Opening[];
  /** Until an empty page is painted. */
  empty: number[];
}

/** Does something while another page of the extension is open, as a settings page is. */
async function besidePage<T>(tools: Tools, action: () => Promise<T>): Promise<T> {
  const page = await tools.laboratory.tab('with extension');
  try {
    await page.goto(await extensionAddress(launched(tools.laboratory), EMPTY));
    return await action();
  } finally {
    await page.close();
  }
}

async function openSleeping(tools: Tools): Promise<Openings> {
  const openings: probe.Opening[] = [];
  const empty: number[] = [];
  while (openings.length < tools.repetitions(15)) {
    openings.push(
      await inPopup(
        tools,
        async (page) => {
          // The name to look for is another each time, as it is for readers.
          await page.evaluateOnNewDocument(
            (text) => {
              const { bench } = globalThis as unknown as { bench: typeof probe };
              Object.assign(globalThis, { opening: bench.typeAtOnce(text) });
            },
            ['trai', 'bro', 'klou', 'shei', 'gra'][openings.length % 5] ?? '',
          );
          await stopBackground(launched(tools.laboratory), page);
        },
        (page) =>
          page.evaluate(
            () => (globalThis as unknown as { opening: Promise<probe.Opening> }).opening,
          ),
      ),
    );
    empty.push(
      await inPopup(
        tools,
        async (page) => stopBackground(launched(tools.laboratory), page),
        (page) =>
          page.evaluate(() => (globalThis as unknown as { bench: typeof probe }).bench.painted()),
        EMPTY,
      ),
    );
  }
  return { openings, empty };
}

async function typeThrough(tools: Tools): Promise<number[]> {
  const rounds: number[][] = [];
  while (rounds.length < tools.repetitions(5)) {
    rounds.push(
      await inPopup(
        tools,
        async () => undefined,
        async (page) => {
          const times: number[] = [];
          for (const text of TYPED) {
            times.push(
              ...(await page.evaluate(
                (text) =>
                  (globalThis as unknown as { bench: typeof probe }).bench.typeThrough(text),
                text,
              )),
            );
          }
          return times;
        },
      ),
    );
  }
  return rounds.flat();
}
