import type * as probe from '../in-browser/marks-probe.ts';
import type { Recorded, Where } from '../laboratory.ts';
import type { PageName } from '../made/page.ts';
import { number, type Figure } from '../report.ts';
import type { Section, Tools } from '../section.ts';
import { median, sum } from '../statistics.ts';
import { by } from '../trace/attribute.ts';

const PAGES: readonly PageName[] = ['article', 'long', '1mb', '5mb'];
const NAMES = 1_000;
const LONG_TASK = 50;
const SLICE = 8;
const MARKED_BAR = 100;
const PROBE = 'marks-probe';

interface Load {
  /** Until the page's `load` event, by the clock. */
  loaded: number;
  /** All tasks of the main thread. */
  work: number;
  longTasks: number;
  /** Tasks that are over 50 ms by the extension's share alone, or only with it. */
  longByUs: number;
  longestSlice: number;
}

/**
 * Loading pages with and without the extension, in turns: time until `load`, the main thread's
 * whole work, long tasks (over 50 ms of processor time) and those among them that would be none
 * without the extension's script, and its longest stretch in one task.
 */
export const load: Section = {
  name: 'load',
  async run(tools) {
    await tools.laboratory.install(NAMES);
    const table = [
      ['page', '', 'load, ms', 'main thread, ms', 'tasks > 50 ms', 'by us', 'longest slice, ms'],
    ];
    const figures: Figure[] = [];
    for (const page of PAGES) {
      tools.progress(`load: ${page}`);
      const without: Load[] = [];
      const having: Load[] = [];
      while (having.length < tools.repetitions(page === '5mb' ? 3 : 5)) {
        without.push(await measure(tools, page, 'without extension'));
        having.push(await measure(tools, page, 'with extension'));
      }
      table.push(row(page, 'without', without), row(page, 'with', having));
      figures.push(
        {
          name: `long tasks by us, ${page}`,
          value: Math.max(...having.map(({ longByUs }) => longByUs)),
          unit: 'tasks',
          bar: { most: 0 },
        },
        {
          name: `longest slice, ${page}`,
          value: median(having.map(({ longestSlice }) => longestSlice)),
          unit: 'ms',
          bar: { most: SLICE },
        },
      );
    }
    const marked = await markedAfter(tools);
    figures.push({
      name: 'visible mentions marked after the load event, 1mb',
      value: marked.afterLoad,
      unit: 'ms',
      bar: { most: MARKED_BAR },
    });
    const times = [
      ['1mb: visible mentions', 'after DOM ready, ms', 'after load, ms'],
      [String(marked.visible), number(marked.afterReady), number(marked.afterLoad)],
    ];
    return { title: 'Page load', tables: [table, times], figures };
  },
};

function row(page: string, how: string, loads: readonly Load[]): string[] {
  const middle = (key: keyof Load): string => number(median(loads.map((load) => load[key])));
  return [
    page,
    how,
    middle('loaded'),
    middle('work'),
    middle('longTasks'),
    middle('longByUs'),
    middle('longestSlice'),
  ];
}

async function measure({ laboratory }: Tools, page: PageName, where: Where): Promise<Load> {
  let loaded = 0;
  const recorded = await laboratory.visit(
    where,
    { page },
    {
      whenQuiet: async (tab) => {
        loaded = await tab.evaluate(() => {
          const [navigation] = performance.getEntriesByType('navigation');
          return (navigation as PerformanceNavigationTiming).loadEventEnd;
        });
      },
    },
  );
  return { loaded, ...tasksOf(recorded) };
}

function tasksOf({ works, stretches }: Recorded): Omit<Load, 'loaded'> {
  const own = by('extension', { stretches });
  const tasks = works.map((work) => {
    const { ts, dur = 0, tdur = 0 } = work.event;
    const began = ts / 1000;
    const inside = own.filter((one) => one.began >= began && one.began < began + dur / 1000);
    return { all: tdur / 1000, ours: sum(inside.map(({ cpu }) => cpu)) };
  });
  const long = tasks.filter(({ all }) => all > LONG_TASK);
  return {
    work: sum(tasks.map(({ all }) => all)),
    longTasks: long.length,
    longByUs: long.filter(({ all, ours }) => ours > LONG_TASK || all - ours <= LONG_TASK).length,
    longestSlice: Math.max(0, ...own.map(({ cpu }) => cpu)),
  };
}

/** By the clock, in frames: a mention counts from the first frame that begins with it registered. */
async function markedAfter({
  laboratory,
  repetitions,
  progress,
}: Tools): Promise<{ visible: number; afterReady: number; afterLoad: number }> {
  progress('load: 1mb, until visible mentions are marked');
  const seen: probe.Marks[] = [];
  while (seen.length < repetitions(9)) {
    const address = laboratory.server.address({ page: '1mb', driver: PROBE });
    seen.push(
      await laboratory.watch(
        'with extension',
        address,
        async (tab) =>
          await tab.evaluate(
            () =>
              new Promise<probe.Marks>((resolve) => {
                (globalThis as unknown as { bench: typeof probe }).bench.whenSettled(resolve);
              }),
          ),
      ),
    );
  }
  return {
    visible: median(seen.map(({ visible }) => visible)),
    afterReady: median(seen.map(({ marked, domReady }) => marked - domReady)),
    afterLoad: median(seen.map(({ marked, loaded }) => marked - loaded)),
  };
}
