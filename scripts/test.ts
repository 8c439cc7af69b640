/**
 * `npm test`: every check of the project, in one run. The last line is `N passed, N failed`, the
 * sum over all test runners, every other step counting as one; it fails if anything failed.
 */
import { parseArgs, stripVTControlCharacters } from 'node:util';

import { sum } from './check/outcome.ts';
import { endCommands } from './check/run-command.ts';
import { runSteps, type Finished } from './check/schedule.ts';
import { allSteps } from './check/steps.ts';

/** One more than the two cores of the machine that this is meant for: specs wait half of their time. */
const AT_ONCE = 3;

function report({ step, outcome, seconds }: Finished): void {
  const { passed, failed, skipped, output } = outcome;
  const counts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) counts.push(`${skipped} skipped`);
  const mark = failed === 0 ? 'ok    ' : 'FAILED';
  console.log(`${mark} ${step.name} (${counts.join(', ')}; ${seconds.toFixed(1)} s)`);
  if (failed > 0) {
    console.log(stripVTControlCharacters(output).trimEnd().replace(/^/gm, '       | '));
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endCommands();
    process.exit(1);
  });
}

const { values } = parseArgs({ options: { download: { type: 'boolean', default: false } } });
const outcomes = await runSteps(allSteps({ mayDownload: values.download }), {
  atOnce: AT_ONCE,
  report,
});
const { passed, failed } = sum(outcomes);
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);
