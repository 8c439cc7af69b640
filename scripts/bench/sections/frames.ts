import { drive } from '../drive.ts';
import { drawnFrames, drawsFrame } from '../frame-tasks.ts';
import type { Where } from '../laboratory.ts';
import type { PageName } from '../made/page.ts';
import { number, type Figure } from '../report.ts';
import type { Section, Tools } from '../section.ts';
import { median, sum } from '../statistics.ts';
import { by, stretches, total } from '../trace/attribute.ts';

const FRAMES = 300;
const NAMES = 1_000;
/** At most so many milliseconds more for each changed frame. */
const PAGES: readonly { page: PageName; bar: number }[] = [
  { page: 'medium', bar: 1 },
  { page: '1mb', bar: 2 },
];

interface Frames {
  /** The task that draws a frame, on average: what is done in some frames only counts too. */
  frame: number;
  /** The extension's script between these tasks, for each frame. */
  script: number;
}

/**
 * What a page with mentions pays for each frame in which it changes something: a text of a fixed
 * box, no mention near it. The frame's whole task on the main thread (style, layout, pre-paint,
 * paint), and the extension's script between frames; with and without the extension in turns.
 */
export const frames: Section = {
  name: 'frames',
  async run(tools) {
    await tools.laboratory.install(NAMES);
    const table = [
      ['page', 'elements', 'frame without, ms', 'frame with, ms', 'script between, ms', 'more, ms'],
    ];
    const figures: Figure[] = [];
    for (const { page, bar } of PAGES) {
      tools.progress(`frames: ${page}`);
      const without: Frames[] = [];
      const having: Frames[] = [];
      while (having.length < tools.repetitions(5)) {
        without.push(await measure(tools, page, 'without extension'));
        having.push(await measure(tools, page, 'with extension'));
      }
      const plain = median(without.map(({ frame }) => frame));
      const frame = median(having.map(({ frame }) => frame));
      const script = median(having.map(({ script }) => script));
      const more = frame - plain + script;
      const { elements } = tools.laboratory.server.made(page).made;
      table.push([
        page,
        elements.toLocaleString('en'),
        ...[plain, frame, script, more].map(number),
      ]);
      figures.push({
        name: `each changed frame, ${elements.toLocaleString('en')} elements`,
        value: more,
        unit: 'ms more',
        bar: { most: bar },
      });
    }
    return { title: 'Frames in which the page changes', tables: [table], figures };
  },
};

async function measure({ laboratory }: Tools, page: PageName, where: Where): Promise<Frames> {
  const recorded = await laboratory.act(where, { page, driver: 'drivers' }, async (tab) =>
    drive(tab, 'bench-tick', { frames: FRAMES }),
  );
  const drawn = drawnFrames(recorded.works);
  const between = recorded.works.filter((work) => !drawsFrame(work));
  return {
    frame: sum(drawn) / drawn.length,
    script: total(by('extension', { stretches: stretches(between) })).cpu / FRAMES,
  };
}
