import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { ROOT } from '../build.ts';
import { single, type Outcome } from './outcome.ts';
import { runNode } from './run-command.ts';

/** The part of Vitest's JSON report that is counted. */
interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** Counts a report. A run that failed in no test, or had none, still counts as one failure. */
export function countReport(report: Report, ok: boolean, output: string): Outcome {
  const { success, numPassedTests: passed, numFailedTests } = report;
  const sound = ok && success && passed > 0;
  return {
    passed,
    failed: numFailedTests === 0 && !sound ? 1 : numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    output,
  };
}

/** Runs one of the projects of vitest.config.ts, or a `shard` of its files such as 1/2, and counts its tests. */
export async function runVitest(project: string, shard?: string): Promise<Outcome> {
  const name = [project, ...(shard?.split('/') ?? [])].join('-');
  const file = join(ROOT, '.output', 'test', `${name}.json`);
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  const { ok, output } = await runNode([
    'node_modules/vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    ...(shard ? [`--shard=${shard}`] : []),
    // Only what failed is told at length: the rest of a long log would hide it.
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    return countReport(JSON.parse(await readFile(file, 'utf8')) as Report, ok, output);
  } catch (error) {
    return single(false, `${output}\nno report of the run: ${String(error)}\n`);
  }
}
