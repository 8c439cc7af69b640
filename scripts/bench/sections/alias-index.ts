import { number, type Figure } from '../report.ts';
import type { Section, Tools } from '../section.ts';
import { median } from '../statistics.ts';
import { by, total } from '../trace/attribute.ts';

const SIZES = [1_000, 100_000] as const;
const COMPILE_BAR = 250;
const BYTES_BAR = 60;
const PAGE_BAR = 1.2;
const READY_BAR = { 1_000: 5, 100_000: 50 };

/**
 * Tasks end with a look for promises to go on with, which takes next to nothing; milliseconds of
 * processor time.
 */
const SOMETHING = 0.25;

/**
 * The index: compiled by the product's compiler in the extension's own background, each time as
 * code that it has not run before; and ready in a blank page, from the end of the content script's evaluation
 * to the end of the last thing that it does there.
 */
export const aliasIndex: Section = {
  name: 'index',
  async run(tools) {
    const table = [
      [
        'names',
        'compiled, ms',
        'bytes a name',
        'in a page, MB',
        'ready after, ms',
        'of it script, ms',
      ],
    ];
    const figures: Figure[] = [];
    for (const names of SIZES) {
      tools.progress(`index: ${names} names`);
      const { milliseconds, bytes } = await compiled(tools, names);
      const { ready, script } = await readiness(tools, names);
      const label = names.toLocaleString('en');
      table.push([label, ...[milliseconds, bytes / names, bytes / 1e6, ready, script].map(number)]);
      figures.push({
        name: `ready in a page, ${label} names`,
        value: ready,
        unit: 'ms',
        bar: { most: READY_BAR[names] },
      });
      if (names !== 100_000) continue;
      figures.push(
        {
          name: `compiled in the background, ${label} names`,
          value: milliseconds,
          unit: 'ms',
          bar: { most: COMPILE_BAR },
        },
        {
          name: `in the background, ${label} names`,
          value: bytes / names,
          unit: 'bytes a name',
          bar: { most: BYTES_BAR },
        },
        {
          name: `in a page, ${label} names`,
          value: bytes / 1e6,
          unit: 'MB',
          bar: { most: PAGE_BAR },
        },
      );
    }
    return { title: 'The index', tables: [table], figures };
  },
};

async function compiled(
  { laboratory, repetitions }: Tools,
  names: number,
): Promise<{ milliseconds: number; bytes: number }> {
  const times: number[] = [];
  let bytes = 0;
  while (times.length < repetitions(5)) {
    const found = await laboratory.compile(names);
    times.push(found.milliseconds);
    bytes = found.bytes;
  }
  return { milliseconds: median(times), bytes };
}

async function readiness(
  { laboratory, repetitions }: Tools,
  names: number,
): Promise<{ ready: number; script: number }> {
  await laboratory.install(names);
  const times: number[] = [];
  const scripts: number[] = [];
  while (times.length < repetitions(15)) {
    const visit = await laboratory.visit('with extension', { page: 'blank' });
    const [evaluated, ...later] = by('extension', visit).filter(({ cpu }) => cpu > SOMETHING);
    const last = later.at(-1);
    if (!evaluated || !last) throw new Error('the content script did not run');
    times.push(last.began + last.wall - evaluated.began - evaluated.wall);
    scripts.push(total(later).cpu);
  }
  return { ready: median(times), script: median(scripts) };
}
