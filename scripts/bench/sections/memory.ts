import type { Page } from 'puppeteer-core';

import type { Where } from '../laboratory.ts';
import type { PageName } from '../made/page.ts';
import { number, type Figure } from '../report.ts';
import type { Section, Tools } from '../section.ts';
import { median } from '../statistics.ts';

const PAGES: readonly (PageName | 'blank')[] = ['blank', 'long', '1mb'];
const BARS = { 1_000: 3, 100_000: 8 };
const MEGABYTE = 1e6;

/**
 * What a tab holds more with the extension: V8's heap with all worlds, what lives outside of it
 * (arrays of bytes), and Blink's objects, after collections of garbage; with and without in turns.
 */
export const memory: Section = {
  name: 'memory',
  async run(tools) {
    const table = [['page', 'names', 'without, MB', 'with, MB', 'more, MB']];
    const figures: Figure[] = [];
    for (const names of [1_000, 100_000] as const) {
      await tools.laboratory.install(names);
      for (const page of PAGES) {
        tools.progress(`memory: ${page}, ${names} names`);
        const without: number[] = [];
        const having: number[] = [];
        while (having.length < tools.repetitions(5)) {
          without.push(await held(tools, page, 'without extension'));
          having.push(await held(tools, page, 'with extension'));
        }
        const more = median(having) - median(without);
        const label = names.toLocaleString('en');
        table.push([page, label, ...[median(without), median(having), more].map(number)]);
        figures.push({
          name: `memory in a tab, ${page}, ${label} names`,
          value: more,
          unit: 'MB more',
          bar: { most: BARS[names] },
        });
      }
    }
    return { title: 'Memory in a tab', tables: [table], figures };
  },
};

async function held(
  { laboratory }: Tools,
  page: PageName | 'blank',
  where: Where,
): Promise<number> {
  return await laboratory.watch(where, laboratory.server.address({ page }), memoryOf);
}

async function memoryOf(tab: Page): Promise<number> {
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.enable');
  // What the first collection lets go of, the second one frees.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } =
    await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / MEGABYTE;
}
