import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { extensionFolder } from '../build-extension.ts';
import { number, type Figure } from '../report.ts';
import type { Section } from '../section.ts';
import { median } from '../statistics.ts';
import { within, type TraceEvent } from '../trace/events.ts';

const BARS = { gzip: 12, raw: 30, evaluation: 10 };

/**
 * The content script as every page gets it: its size, and its first evaluation, compilation
 * included, in a new process, by the clock and by the processor.
 */
export const script: Section = {
  name: 'script',
  async run({ laboratory, repetitions, progress }) {
    progress('content script: size and first evaluation');
    await laboratory.install(1_000);
    const content = await readFile(join(extensionFolder('shipped'), 'content-script.js'));
    const wall: number[] = [];
    const cpu: number[] = [];
    while (wall.length < repetitions(9)) {
      const { works } = await laboratory.visit('with extension', { page: 'blank' });
      const { dur = 0, tdur = 0 } = evaluation(works.flatMap((work) => [...within(work)]));
      wall.push(dur / 1000);
      cpu.push(tdur / 1000);
    }
    const figures: Figure[] = [
      {
        name: 'content script, gzip',
        value: gzipSync(content).length / 1000,
        unit: 'kB',
        bar: { most: BARS.gzip },
      },
      {
        name: 'content script, raw',
        value: content.length / 1000,
        unit: 'kB',
        bar: { most: BARS.raw },
      },
      {
        name: 'first evaluation',
        value: median(cpu),
        unit: 'ms',
        bar: { most: BARS.evaluation },
      },
    ];
    const table = [
      ['first evaluation', 'ms'],
      ['processor time', number(median(cpu))],
      ['by the clock', number(median(wall))],
    ];
    return { title: 'The content script', tables: [table], figures };
  },
};

function evaluation(events: readonly TraceEvent[]): TraceEvent {
  const found = events.find(
    ({ name, args }) =>
      name === 'EvaluateScript' && args.data?.url?.endsWith('/content-script.js') === true,
  );
  if (!found) throw new Error('the content script was not evaluated');
  return found;
}
