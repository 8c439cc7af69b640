import type { Page } from 'puppeteer-core';

import type { PageName } from '../made/page.ts';
import { number, type Figure } from '../report.ts';
import type { Section, Tools } from '../section.ts';
import { median } from '../statistics.ts';
import { by, total } from '../trace/attribute.ts';
import { mainThreadWork } from '../trace/events.ts';

const PAGES: readonly PageName[] = ['long', '1mb', '5mb'];
const NAMES = [1_000, 100_000];
const BAR = 1.3;

/** What the extension could leave in a page that has nothing to show. */
interface Traces {
  nodes: number;
  highlights: number;
  styleSheets: number;
}

/**
 * A page that mentions nobody: the first scan as in `first-scan`, and what the page's own scripts
 * can see of the extension afterwards, and all of the main thread's work, against the same page
 * without it.
 */
export const noMentions: Section = {
  name: 'no-mentions',
  async run(tools) {
    const table = [
      [
        'page',
        'names',
        'bare pass, ms',
        'scan, ms',
        'bare passes',
        'main thread without, ms',
        'with, ms',
        'left behind',
      ],
    ];
    const figures: Figure[] = [];
    for (const page of PAGES) {
      for (const names of NAMES) {
        tools.progress(`no mentions: ${page}, ${names} names`);
        const { bare, scan, without, having, left } = await compare(tools, page, names);
        table.push([
          page,
          names.toLocaleString('en'),
          ...[bare, scan, scan / bare, without, having].map(number),
          String(left),
        ]);
        figures.push(
          {
            name: `no mentions, ${page}, ${names} names`,
            value: scan / bare,
            unit: 'bare passes',
            bar: { most: BAR },
          },
          {
            name: `left behind without mentions, ${page}, ${names} names`,
            value: left,
            unit: 'things',
            bar: { most: 0 },
          },
        );
      }
    }
    return { title: 'A page without mentions', tables: [table], figures };
  },
};

interface Comparison {
  bare: number;
  scan: number;
  /** All tasks of the main thread, in milliseconds: scripts, style, layout, painting. */
  without: number;
  having: number;
  left: number;
}

async function compare(
  { laboratory, repetitions }: Tools,
  page: PageName,
  names: number,
): Promise<Comparison> {
  await laboratory.install(names);
  const request = { page, mentions: 'nobody' } as const;
  const scans: number[] = [];
  const bares: number[] = [];
  const having: number[] = [];
  const without: number[] = [];
  let left = 0;
  while (scans.length < repetitions(page === '5mb' ? 3 : 5)) {
    const seen: Traces[] = [];
    const look = async (tab: Page): Promise<void> => {
      seen.push(await tracesIn(tab));
    };
    const visit = await laboratory.visit('with extension', request, { whenQuiet: look });
    const blank = await laboratory.visit('with extension', { page: 'blank' });
    const bare = await laboratory.visit('without extension', request, {
      barePass: true,
      whenQuiet: look,
    });
    scans.push(total(by('extension', visit)).cpu - total(by('extension', blank)).cpu);
    bares.push(total(by('bare pass', bare)).cpu);
    having.push(mainThreadWork(visit.works));
    without.push(mainThreadWork(bare.works) - total(by('bare pass', bare)).cpu);
    const [one, other] = seen;
    if (one && other) left = Math.max(left, difference(one, other));
  }
  return {
    bare: median(bares),
    scan: median(scans),
    without: median(without),
    having: median(having),
    left,
  };
}

function difference(a: Traces, b: Traces): number {
  return (
    Math.abs(a.nodes - b.nodes) +
    Math.abs(a.highlights - b.highlights) +
    Math.abs(a.styleSheets - b.styleSheets)
  );
}

async function tracesIn(tab: Page): Promise<Traces> {
  return await tab.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    return {
      nodes,
      highlights: CSS.highlights.size,
      styleSheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    };
  });
}
