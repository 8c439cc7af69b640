import type { Page } from 'puppeteer-core';

import type * as interaction from '../in-browser/interaction.ts';
import type { Where } from '../laboratory.ts';
import type { PageName } from '../made/page.ts';
import { number, type Figure } from '../report.ts';
import type { Section, Tools } from '../section.ts';
import { median, quantile } from '../statistics.ts';

const PAGES: readonly PageName[] = ['article', 'long', '1mb'];
const NAMES = 1_000;
const DRIVER = 'interaction';
const ROUNDS = 8;
/** Interactions of a visit are too few for the 98th percentile: their worst but one in fifty. */
const WORST = 0.98;

interface Session {
  typical: number;
  worst: number;
  /** The same by the browser's own count, in steps of 8 ms; shorter than 16 counts as 8. */
  eventTiming: number;
}

/**
 * A scripted session of typing, clicking and scrolling, begun as soon as the page has loaded, while
 * the extension still reads it; with and without in turns. An interaction's latency runs from the
 * event to the end of the frame after it. Noise is how far apart the visits without are.
 */
export const interactions: Section = {
  name: 'interaction',
  async run(tools) {
    await tools.laboratory.install(NAMES);
    const table = [['page', '', 'typical, ms', 'worst, ms', 'INP by the browser, ms']];
    const figures: Figure[] = [];
    for (const page of PAGES) {
      tools.progress(`interaction: ${page}`);
      const without: Session[] = [];
      const having: Session[] = [];
      while (having.length < tools.repetitions(7)) {
        without.push(await measure(tools, page, 'without extension'));
        having.push(await measure(tools, page, 'with extension'));
      }
      table.push(row(page, 'without', without), row(page, 'with', having));
      for (const key of ['typical', 'worst'] as const) {
        const plain = without.map((session) => session[key]);
        const noise = Math.max(...plain) - Math.min(...plain);
        figures.push({
          name: `${key} interaction, ${page}, bar: noise without`,
          value: median(having.map((session) => session[key])) - median(plain),
          unit: 'ms more',
          bar: { most: Math.round(noise * 10) / 10 },
        });
      }
    }
    return { title: 'Interaction', tables: [table], figures };
  },
};

function row(page: string, how: string, sessions: readonly Session[]): string[] {
  const middle = (key: keyof Session): string =>
    number(median(sessions.map((session) => session[key])));
  return [page, how, middle('typical'), middle('worst'), middle('eventTiming')];
}

async function measure({ laboratory }: Tools, page: PageName, where: Where): Promise<Session> {
  const tab = await laboratory.tab(where);
  try {
    await tab.goto(laboratory.server.address({ page, driver: DRIVER }));
    await session(tab);
    const { toNextPaint, eventTimings } = await tab.evaluate(() =>
      (globalThis as unknown as { bench: typeof interaction }).bench.latencies(),
    );
    return {
      typical: median(toNextPaint),
      worst: quantile(toNextPaint, WORST),
      eventTiming: Math.max(8, ...eventTimings),
    };
  } finally {
    await tab.close();
  }
}

async function session(tab: Page): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await tab.click('textarea');
    await tab.keyboard.type(`round ${round} of it`);
    await tab.click('button');
    await tab.mouse.wheel({ deltaY: 700 });
    await tab.click('button');
    await tab.mouse.wheel({ deltaY: -300 });
  }
}
