import { CORPUS_SIZES } from '../made/corpus.ts';
import type { PageName } from '../made/page.ts';
import { number, type Figure } from '../report.ts';
import type { Section, Tools } from '../section.ts';
import type { Mentions } from '../server.ts';
import { median } from '../statistics.ts';
import { by, total } from '../trace/attribute.ts';

const PAGES: readonly PageName[] = ['article', 'long', '1mb', '5mb'];
/** At most so many times the bare pass. */
const BAR: Partial<Record<PageName, number>> = { long: 4, '1mb': 2.5, '5mb': 2.5 };
/** With 100,000 names at most so many times what 1,000 cost. */
const GROWTH_BAR = 1.3;

/**
 * The first, cold scan by the content script of a freshly loaded page: all of the script's time
 * until the page is quiet, less the same on a blank page, which is what evaluation and the index
 * cost. Beside it the bare pass, in another tab of the same browser. Time is the thread's processor
 * time, which other programs on the machine change least; the three visits take turns.
 */
export const firstScan: Section = {
  name: 'first-scan',
  async run(tools) {
    const table = [
      [
        'page',
        'names',
        'bare pass, ms',
        'all script, ms',
        'to start, ms',
        'scan, ms',
        'bare passes',
        'with the start',
        'longest slice, ms',
      ],
    ];
    const figures: Figure[] = [];
    for (const page of PAGES) {
      const scans = new Map<number, number>();
      for (const names of CORPUS_SIZES) {
        tools.progress(`first scan: ${page}, ${names} names`);
        const { all, start, bare, longest } = await compare(tools, page, names);
        const scan = all - start;
        scans.set(names, scan);
        table.push([
          page,
          names.toLocaleString('en'),
          ...[bare, all, start, scan, scan / bare, all / bare, longest].map(number),
        ]);
        const bar = BAR[page];
        figures.push({
          name: `first scan, ${page}, ${names} names`,
          value: scan / bare,
          unit: 'bare passes',
          ...(bar === undefined ? {} : { bar: { most: bar } }),
        });
      }
      figures.push({
        name: `100,000 names against 1,000, ${page}`,
        value: (scans.get(100_000) ?? 0) / (scans.get(1_000) ?? 1),
        unit: 'times',
        bar: { most: GROWTH_BAR },
      });
    }
    return {
      title: 'First, cold scan',
      tables: [shapes(tools), table, await sparsely(tools)],
      figures,
    };
  },
};

/** The same with a fifth of the mentions: what is left depends on the page alone. */
async function sparsely(tools: Tools): Promise<string[][]> {
  const table = [['few mentions', 'bare pass, ms', 'scan, ms', 'bare passes']];
  for (const page of PAGES) {
    tools.progress(`first scan: ${page} with few mentions, 1000 names`);
    const { all, start, bare } = await compare(tools, page, 1_000, 'sparse');
    table.push([page, ...[bare, all - start, (all - start) / bare].map(number)]);
  }
  return table;
}

interface Comparison {
  all: number;
  start: number;
  bare: number;
  longest: number;
}

async function compare(
  { laboratory, repetitions }: Tools,
  page: PageName,
  names: number,
  mentions: Mentions = 'generated',
): Promise<Comparison> {
  await laboratory.install(names);
  const turns: Comparison[] = [];
  const count = repetitions(page === 'article' ? 9 : page === '5mb' ? 3 : 5);
  while (turns.length < count) {
    const scanned = await laboratory.visit('with extension', { page, mentions });
    const blank = await laboratory.visit('with extension', { page: 'blank' });
    const bare = await laboratory.visit(
      'without extension',
      { page, mentions },
      { barePass: true },
    );
    turns.push({
      all: total(by('extension', scanned)).cpu,
      start: total(by('extension', blank)).cpu,
      bare: total(by('bare pass', bare)).cpu,
      longest: Math.max(...by('extension', scanned).map(({ cpu }) => cpu)),
    });
  }
  const middle = (key: keyof Comparison): number => median(turns.map((turn) => turn[key]));
  return {
    all: middle('all'),
    start: middle('start'),
    bare: middle('bare'),
    longest: middle('longest'),
  };
}

function shapes({ laboratory }: Tools): string[][] {
  return [
    ['page', 'characters', 'text nodes', 'only white space', 'elements'],
    ...PAGES.map((page) => {
      const { characters, textNodes, whiteSpaceNodes, elements } =
        laboratory.server.made(page).made;
      return [
        page,
        characters.toLocaleString('en'),
        textNodes.toLocaleString('en'),
        `${Math.round((100 * whiteSpaceNodes) / textNodes)} %`,
        elements.toLocaleString('en'),
      ];
    }),
  ];
}
