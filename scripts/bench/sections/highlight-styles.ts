import type { Page } from 'puppeteer-core';

import { drive } from '../drive.ts';
import { drawnFrames } from '../frame-tasks.ts';
import { memoryOf, wholeOf } from '../memory.ts';
import { number } from '../report.ts';
import type { Section, Tools } from '../section.ts';
import { median, sum } from '../statistics.ts';
import { within } from '../trace/events.ts';

const PAGE = '1mb';
const FRAMES = 60;
const RANGES = 44;

/** Ways to style highlights: the selector decides what loading costs, the property what frames do. */
const STYLES: readonly (readonly [name: string, rule: string])[] = [
  ['no rule', ''],
  ['::highlight, underlined', '::highlight(bench){text-decoration:underline dotted 1.5px}'],
  [
    ':root::highlight, underlined',
    ':root::highlight(bench){text-decoration:underline dotted 1.5px}',
  ],
  [':root::highlight, background', ':root::highlight(bench){background-color:#ffd}'],
];

interface Costs {
  style: number;
  blink: number;
  frame: number;
  frameMarked: number;
}

/**
 * What the browser itself takes for highlights, whoever registers them: the computing of styles
 * while a page loads, memory, and a frame in which the page changes one text, before and after 44
 * ranges are registered. The extension is not there; the page stands for it.
 */
export const highlightStyles: Section = {
  name: 'highlight-styles',
  async run(tools) {
    const table = [
      ['rule', 'styles at load, ms', 'memory, MB', 'frame, none registered, ms', 'frame, 44, ms'],
    ];
    for (const [name, rule] of STYLES) {
      tools.progress(`highlight styles: ${name}`);
      const turns: Costs[] = [];
      while (turns.length < tools.repetitions(3)) turns.push(await measure(tools, rule));
      const middle = (key: keyof Costs): string => number(median(turns.map((turn) => turn[key])));
      table.push([name, middle('style'), middle('blink'), middle('frame'), middle('frameMarked')]);
    }
    return { title: `Styles of highlights, ${PAGE}`, tables: [table], figures: [] };
  },
};

async function measure({ laboratory }: Tools, rule: string): Promise<Costs> {
  const request = { page: PAGE, driver: 'drivers' } as const;
  const before = async (tab: Page): Promise<void> => {
    await tab.evaluateOnNewDocument((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, rule);
  };
  const loaded = await laboratory.visit('without extension', request, { before });
  const styling = loaded.works
    .flatMap((work) => [...within(work)])
    .filter(({ name }) => name === 'UpdateLayoutTree');
  const tick = async (tab: Page): Promise<void> => drive(tab, 'bench-tick', { frames: FRAMES });
  const frame = async (ranges: number): Promise<number> => {
    const recorded = await laboratory.act('without extension', request, tick, {
      before,
      whenQuiet: async (tab) => registerHighlights(tab, ranges),
    });
    return median(drawnFrames(recorded.works));
  };
  return {
    style: sum(styling.map(({ tdur = 0 }) => tdur / 1000)),
    blink: wholeOf(
      await laboratory.watch('without extension', laboratory.server.address(request), memoryOf, {
        before,
      }),
    ),
    frame: await frame(0),
    frameMarked: await frame(RANGES),
  };
}

async function registerHighlights(tab: Page, count: number): Promise<void> {
  await tab.evaluate((wanted) => {
    if (wanted === 0) return;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const highlight = new Highlight();
    while (highlight.size < wanted && walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.data.trim().length < 10) continue;
      const [startContainer, endContainer] = [node, node];
      highlight.add(
        new StaticRange({ startContainer, startOffset: 1, endContainer, endOffset: 8 }),
      );
    }
    CSS.highlights.set('bench', highlight);
  }, count);
}
