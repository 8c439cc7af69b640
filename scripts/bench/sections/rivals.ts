import type { Task } from '../in-browser/rivals.ts';
import { plainNames } from '../made/corpus.ts';
import { number, type Figure } from '../report.ts';
import type { Section, Tools } from '../section.ts';
import { median } from '../statistics.ts';
import { by, total } from '../trace/attribute.ts';

/** A long article: on larger pages mark.js takes minutes. */
const PAGE = 'long';
const DRIVER = 'rivals';

interface Trial {
  rival: Task['rival'];
  across: boolean;
  names: number;
  visits: number;
}

const TRIALS: readonly Trial[] = [
  { rival: 'mark.js', across: false, names: 50, visits: 2 },
  { rival: 'mark.js', across: true, names: 50, visits: 2 },
  { rival: 'advanced-mark.js', across: false, names: 50, visits: 2 },
  { rival: 'advanced-mark.js', across: true, names: 50, visits: 2 },
  { rival: 'advanced-mark.js', across: false, names: 1_000, visits: 2 },
  { rival: 'advanced-mark.js', across: true, names: 1_000, visits: 2 },
  { rival: 'RegExp', across: false, names: 50, visits: 2 },
  { rival: 'RegExp', across: false, names: 1_000, visits: 2 },
  { rival: 'RegExp', across: false, names: 100_000, visits: 2 },
];

/**
 * Others finding and marking the same names on the same page, in the same browser without the
 * extension, against everything that the extension's script does there: its start included.
 */
export const rivals: Section = {
  name: 'rivals',
  async run(tools) {
    const table = [['who', 'names', 'across elements', 'marks', 'ms', 'times our time']];
    const figures: Figure[] = [];
    const ours = new Map<number, number>();
    for (const names of new Set(TRIALS.map((trial) => trial.names))) {
      const own = await oursFor(tools, names);
      ours.set(names, own.milliseconds);
      table.push(['the extension', String(names), 'yes', own.marks, number(own.milliseconds), '1']);
    }
    for (const trial of TRIALS) {
      const { rival, across, names } = trial;
      tools.progress(`rivals: ${rival}, ${names} names${across ? ', across elements' : ''}`);
      const { milliseconds, marks } = await measure(tools, trial);
      const times = milliseconds / (ours.get(names) ?? Number.NaN);
      table.push([
        rival,
        String(names),
        across ? 'yes' : 'no',
        String(marks),
        number(milliseconds),
        number(times),
      ]);
      const bar = barOf(trial);
      if (bar !== undefined) {
        const how = across ? 'across elements' : 'within elements';
        figures.push({
          name: `faster than ${rival}, ${how}, ${names} names, ${PAGE}`,
          value: times,
          unit: 'times',
          bar: { least: bar },
        });
      }
    }
    return { title: 'Others on the same page', tables: [table], figures };
  },
};

function barOf({ rival, names }: Trial): number | undefined {
  if (rival === 'mark.js' && names === 50) return 100;
  return rival === 'advanced-mark.js' && names === 1_000 ? 50 : undefined;
}

async function oursFor(
  { laboratory, repetitions, progress }: Tools,
  names: number,
): Promise<{ milliseconds: number; marks: string }> {
  progress(`rivals: the extension, ${names} names`);
  await laboratory.install(names);
  const times: number[] = [];
  while (times.length < repetitions(5)) {
    const visit = await laboratory.visit('with extension', { page: PAGE });
    times.push(total(by('extension', visit)).cpu);
  }
  return { milliseconds: median(times), marks: 'near the viewport' };
}

async function measure(
  { laboratory, repetitions }: Tools,
  { rival, across, names, visits }: Trial,
): Promise<{ milliseconds: number; marks: number }> {
  const task: Task = { rival, across, names: plainNames(names) };
  const times: number[] = [];
  let marks = 0;
  while (times.length < Math.min(visits, repetitions(visits))) {
    const visit = await laboratory.visit(
      'without extension',
      { page: PAGE, driver: DRIVER },
      {
        whenQuiet: async (page) => {
          const found = await page.evaluate((detail) => {
            document.dispatchEvent(new CustomEvent('bench', { detail }));
            return document.documentElement.dataset['marks'];
          }, task);
          marks = Number(found);
        },
      },
    );
    // Its own start is no part of it: the longest stretch of the page's script is the marking.
    times.push(Math.max(...by('page', visit).map(({ cpu }) => cpu)));
  }
  return { milliseconds: median(times), marks };
}
