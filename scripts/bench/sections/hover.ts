import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

import { stopBackground } from '../../browser/background.ts';
import { waitForNoCard } from '../../browser/card.ts';
import { launch, type Launched } from '../../browser/launch.ts';
import { pointOnMention } from '../../browser/mentions.ts';
import { obtainBrowser } from '../../browser/obtain.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { buildExtension, extensionFolder } from '../build-extension.ts';
import type * as probe from '../in-browser/hover-probe.ts';
import { number, type Figure } from '../report.ts';
import type { Section, BareTools } from '../section.ts';
import { median, quantile } from '../statistics.ts';

const FIRST_BAR = 64;
const BAR = 32;
const HOVERS = 50;
/** Milliseconds in which a page that has just come, or a process that has ended, is done. */
const SETTLED = 1_000;

/** A way of hovering, and how many times it is done. */
interface Way {
  name: string;
  bar: number;
  asleep: boolean;
  /** Each hover on a page of its own, that loads the card's code. */
  first: boolean;
}

const WAYS: readonly Way[] = [
  { name: 'warm', bar: BAR, asleep: false, first: false },
  { name: 'background asleep', bar: BAR, asleep: true, first: false },
  { name: 'first on a page', bar: FIRST_BAR, asleep: false, first: true },
  { name: 'first on a page, background asleep', bar: FIRST_BAR, asleep: true, first: true },
];

/**
 * From the end of the dwell, counted from the pointer's last movement, until the card is painted.
 * By the page's clock, in both browsers, on a page that mentions the built-in pack's subjects.
 */
export const hover: Section = {
  name: 'hover',
  async runAlone(tools) {
    const table = [['browser', 'hover', 'median, ms', '90th percentile', 'worst']];
    const figures: Figure[] = [];
    const versions: string[] = [];
    for (const name of ['chromium', 'firefox'] as const) {
      const flavour = name === 'chromium' ? 'shipped' : 'firefox';
      if (name === 'firefox') await buildExtension(flavour);
      const launched = await launch({
        name,
        executable: await obtainBrowser(name, { mayDownload: false }),
        extension: extensionFolder(flavour),
        headless: true,
      });
      try {
        versions.push(await launched.browser.version());
        for (const way of WAYS) {
          tools.progress(`hover: ${name}, ${way.name}`);
          const times = await measure(tools, launched, way);
          const worst = Math.max(...times);
          const middle = median(times);
          const most = quantile(times, 0.9);
          table.push([name, way.name, ...[middle, most, worst].map(number)]);
          for (const [what, value] of [
            ['median', middle],
            ['90th percentile', most],
          ] as const) {
            figures.push({
              name: `${name}, ${way.name}, ${what}`,
              value,
              unit: 'ms',
              bar: { most: way.bar },
            });
          }
        }
      } finally {
        await launched.browser.close();
      }
    }
    const title = 'From the dwell’s end to the painted card';
    return { title, browser: versions.join(', '), tables: [table], figures };
  },
};

async function measure(tools: BareTools, launched: Launched, way: Way): Promise<number[]> {
  const times: number[] = [];
  let page: Page | undefined;
  while (times.length < tools.repetitions(HOVERS)) {
    if (!page || way.first) {
      await page?.close();
      page = await visit(tools, launched);
      if (!way.first) await hoverOnce(page);
    }
    if (way.asleep) await stopBackground(launched, page);
    // Whoever hovers has seen the page; and no background has stopped in that very moment.
    if (way.asleep || way.first) await wait(SETTLED);
    times.push(await hoverOnce(page));
  }
  await page?.close();
  return times;
}

async function visit({ server }: BareTools, { browser }: Launched): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(server.address({ page: 'article', mentions: 'built-in', driver: 'hover-probe' }));
  return page;
}

/** Milliseconds from the end of the dwell to the painted card; closes it. */
async function hoverOnce(page: Page): Promise<number> {
  await page.mouse.move(2, 2);
  const { x, y } = await pointOnMention(page);
  const seen = page.evaluate(() =>
    (globalThis as unknown as { bench: typeof probe }).bench.nextHover(),
  );
  await page.mouse.move(x, y);
  const { moved, painted } = await seen;
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  return painted - moved - DEFAULTS.dwell;
}
