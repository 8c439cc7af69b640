/**
 * `npm run bench`: what the built extension costs pages, measured in a real browser and printed
 * beside what was agreed on. It judges nothing: the exit code says only whether it ran.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { buildExtension } from './bench/build-extension.ts';
import { Laboratory } from './bench/laboratory.ts';
import { readOptions, usage, type BenchOptions } from './bench/options.ts';
import { met, printReport, type SectionReport } from './bench/report.ts';
import type { Section, BareTools } from './bench/section.ts';
import { SECTIONS } from './bench/sections.ts';
import { PageServer } from './bench/server.ts';
import { Missing } from './browser/missing.ts';
import { ROOT } from './build.ts';

const RESULT = join(ROOT, '.output', 'bench.json');

/** In a quick run a third of the repetitions, two at least. */
function repetitions(usual: number, quick: boolean): number {
  return quick ? Math.max(2, Math.ceil(usual / 3)) : usual;
}

async function run(section: Section, tools: BareTools): Promise<SectionReport> {
  if ('runAlone' in section) return await section.runAlone(tools);
  // A browser for each part: what one does to it, the next does not feel.
  const laboratory = await Laboratory.open('shipped', tools.server);
  try {
    const report = await section.run({ ...tools, laboratory });
    return { ...report, browser: await laboratory.browser.version() };
  } finally {
    await laboratory.close();
  }
}

async function save(reports: ReadonlyMap<string, SectionReport>): Promise<void> {
  const sections = Object.fromEntries(
    [...reports].map(([name, { title, browser, figures }]) => [
      name,
      { title, browser, figures: figures.map((figure) => ({ ...figure, met: met(figure) })) },
    ]),
  );
  await mkdir(join(ROOT, '.output'), { recursive: true });
  await writeFile(RESULT, `${JSON.stringify({ sections }, null, 2)}\n`);
}

async function bench({ only, quick }: BenchOptions): Promise<void> {
  const began = performance.now();
  const progress = (text: string): void => {
    console.log(`[${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s] ${text}`);
  };
  progress('building the extension');
  await buildExtension('shipped');
  const server = new PageServer();
  await server.listen();
  const reports = new Map<string, SectionReport>();
  for (const section of SECTIONS) {
    if (only.length > 0 && !only.includes(section.name)) continue;
    try {
      const report = await run(section, {
        server,
        progress,
        repetitions: (usual: number) => repetitions(usual, quick),
      });
      reports.set(section.name, report);
      printReport(report);
      await save(reports);
    } catch (error) {
      console.error(`The part "${section.name}" broke:`, error);
      process.exitCode = 1;
    }
  }
  progress('done; all figures are in .output/bench.json');
}

const names = SECTIONS.map(({ name }) => name);
try {
  const options = readOptions(process.argv.slice(2), names);
  if (options) await bench(options);
  else console.log(usage(names));
} catch (error) {
  console.error(error instanceof Missing ? error.message : error);
  process.exitCode = 1;
}
