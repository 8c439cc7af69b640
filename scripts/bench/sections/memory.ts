import type { PageName } from '../made/page.ts';
import { memoryOf, wholeOf, type Held } from '../memory.ts';
import { number, type Figure } from '../report.ts';
import type { Section, Tools } from '../section.ts';
import { median } from '../statistics.ts';

const PAGES: readonly (PageName | 'blank')[] = ['blank', 'long', '1mb'];
const BARS = { 1_000: 3, 100_000: 8 };

/**
 * What a tab holds more with the extension: V8's heap with all worlds, what lives outside of it
 * (arrays of bytes), and Blink's objects, after collections of garbage; with and without in turns.
 * Beside it what a bare pass leaves there: V8 keeps an object for each node that a script has seen.
 */
export const memory: Section = {
  name: 'memory',
  async run(tools) {
    const table = [
      [
        'page',
        'names',
        'without',
        'with a bare pass',
        'with extension',
        'more',
        'V8',
        'Blink',
        'bytes',
      ],
    ];
    const figures: Figure[] = [];
    for (const names of [1_000, 100_000] as const) {
      await tools.laboratory.install(names);
      for (const page of PAGES) {
        tools.progress(`memory: ${page}, ${names} names`);
        const { without, barePass, having } = await compare(tools, page);
        const more = wholeOf(having) - wholeOf(without);
        const label = names.toLocaleString('en');
        table.push([
          `${page}, MB`,
          label,
          ...[
            wholeOf(without),
            wholeOf(barePass),
            wholeOf(having),
            more,
            having.v8 - without.v8,
            having.blink - without.blink,
            having.bytes - without.bytes,
          ].map(number),
        ]);
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

async function compare(
  { laboratory, repetitions }: Tools,
  page: PageName | 'blank',
): Promise<{ without: Held; barePass: Held; having: Held }> {
  const without: Held[] = [];
  const barePass: Held[] = [];
  const having: Held[] = [];
  while (having.length < repetitions(5)) {
    const address = (): string => laboratory.server.address({ page });
    without.push(await laboratory.watch('without extension', address(), memoryOf));
    barePass.push(
      await laboratory.watch('without extension', address(), memoryOf, { barePass: true }),
    );
    having.push(await laboratory.watch('with extension', address(), memoryOf));
  }
  return { without: middle(without), barePass: middle(barePass), having: middle(having) };
}

function middle(of: readonly Held[]): Held {
  return {
    v8: median(of.map(({ v8 }) => v8)),
    blink: median(of.map(({ blink }) => blink)),
    bytes: median(of.map(({ bytes }) => bytes)),
  };
}
