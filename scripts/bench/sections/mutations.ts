import { drive, leftBy } from '../drive.ts';
import { number, type Figure } from '../report.ts';
import type { Section, Tools } from '../section.ts';
import { median } from '../statistics.ts';
import { by, total } from '../trace/attribute.ts';

const PAGE = 'long';
const FRAMES = 40;
const NAMES = [1_000, 100_000];

interface Kind {
  action: string;
  /** What the page's driver leaves: how much it has changed. */
  counts: string;
  name: string;
  unit: string;
  most: number;
}

const KINDS: readonly Kind[] = [
  {
    action: 'bench-add',
    counts: 'characters',
    name: 'paragraphs added',
    unit: 'µs a character',
    most: 0.25,
  },
  {
    action: 'bench-change',
    counts: 'nodes',
    name: 'texts changed',
    unit: 'µs a text node',
    most: 3,
  },
];

/**
 * What changes of the page cost: the extension's script from the first change until the page is
 * quiet again, for each character added and for each text node changed. The page adds 10
 * paragraphs, or changes 100 texts, in each of 40 frames, after it has been read once.
 */
export const mutations: Section = {
  name: 'mutations',
  async run(tools) {
    const table = [['change', 'names', 'how much', 'script, ms', 'µs for each', 'longest slice']];
    const figures: Figure[] = [];
    for (const names of NAMES) {
      await tools.laboratory.install(names);
      for (const kind of KINDS) {
        tools.progress(`mutations: ${kind.name}, ${names} names`);
        const { count, script, longest } = await measure(tools, kind);
        const each = (script * 1000) / count;
        table.push([
          kind.name,
          names.toLocaleString('en'),
          count.toLocaleString('en'),
          ...[script, each, longest].map(number),
        ]);
        figures.push({
          name: `${kind.name}, ${names} names`,
          value: each,
          unit: kind.unit,
          bar: { most: kind.most },
        });
      }
    }
    return { title: 'Changes of the page', tables: [table], figures };
  },
};

async function measure(
  { laboratory, repetitions }: Tools,
  { action, counts }: Kind,
): Promise<{ count: number; script: number; longest: number }> {
  const scripts: number[] = [];
  const longest: number[] = [];
  let count = 0;
  while (scripts.length < repetitions(5)) {
    const recorded = await laboratory.act(
      'with extension',
      { page: PAGE, driver: 'drivers' },
      async (page) => {
        await drive(page, action, { frames: FRAMES });
        count = await leftBy(page, counts);
      },
    );
    const own = by('extension', recorded);
    scripts.push(total(own).cpu);
    longest.push(Math.max(...own.map(({ cpu }) => cpu)));
  }
  return { count, script: median(scripts), longest: median(longest) };
}
