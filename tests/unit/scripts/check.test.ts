import { describe, expect, it } from 'vitest';

import { BROWSER_NAMES } from '../../../scripts/browser/browser-name.ts';
import { single, sum, type Outcome } from '../../../scripts/check/outcome.ts';
import { runSteps, type Step } from '../../../scripts/check/schedule.ts';
import { allSteps } from '../../../scripts/check/steps.ts';
import { countReport } from '../../../scripts/check/vitest.ts';

const good = single(true, '');
const bad = single(false, 'why');

function step(name: string, outcome: Outcome | Error, after: string[] = []): Step {
  return {
    name,
    after,
    run: async () => {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  };
}

async function run(steps: Step[]) {
  const reported: string[] = [];
  const outcomes = await runSteps(steps, {
    atOnce: 2,
    report: ({ step: { name }, outcome }) => reported.push(`${name} ${outcome.failed}`),
  });
  return { reported, total: sum(outcomes) };
}

describe('the steps of npm test', () => {
  it('are each another, with both halves of the specs for each browser', () => {
    const names = allSteps({ mayDownload: false }).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const browser of BROWSER_NAMES) {
      for (const half of ['1/2', '2/2']) expect(names).toContain(`tests: e2e-${browser}, ${half}`);
    }
  });

  it('all run, each after those it needs', async () => {
    const { reported, total } = await run([
      step('c', good, ['b']),
      step('b', good, ['a']),
      step('a', good),
    ]);
    expect(reported).toEqual(['a 0', 'b 0', 'c 0']);
    expect(total).toEqual({ passed: 3, failed: 0 });
  });

  it('run no more at once than allowed', async () => {
    let running = 0;
    let most = 0;
    const slow = (name: string): Step => ({
      name,
      run: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
        running -= 1;
        return good;
      },
    });
    await run(['a', 'b', 'c', 'd', 'e'].map(slow));
    expect(most).toBe(2);
  });

  it('fail where what they need has failed, and what does not need it runs on', async () => {
    const { reported, total } = await run([
      step('build', bad),
      step('e2e', good, ['build']),
      step('report', good, ['e2e']),
      step('lint', good),
    ]);
    expect(reported.toSorted()).toEqual(['build 1', 'e2e 1', 'lint 0', 'report 1']);
    expect(total).toEqual({ passed: 1, failed: 3 });
  });

  it('fail where they throw', async () => {
    expect((await run([step('a', new Error('oh'))])).total).toEqual({ passed: 0, failed: 1 });
  });

  it('are refused where one waits for a step that is not there', async () => {
    await expect(run([step('a', good, ['nowhere'])])).rejects.toThrow('wait for each other');
  });

  it('are summed over tests', () => {
    const tests = { passed: 12, failed: 2, skipped: 1, output: '' };
    expect(sum([good, bad, tests])).toEqual({ passed: 13, failed: 3 });
  });
});

describe('counting a run of Vitest', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

  it('counts its tests', () => {
    expect(countReport({ ...report, success: true }, true, '')).toMatchObject({
      passed: 5,
      failed: 0,
    });
    const failing = { ...report, success: false, numFailedTests: 2, numPendingTests: 1 };
    expect(countReport(failing, false, '')).toMatchObject({ passed: 5, failed: 2, skipped: 1 });
  });

  it.each([
    ['a file could not be loaded', { ...report, success: false }, false],
    ['the run crashed after its tests', { ...report, success: true }, false],
    ['there was no test', { ...report, success: true, numPassedTests: 0 }, true],
  ])('fails where %s', (_, given, ok) => {
    expect(countReport(given, ok, '').failed).toBe(1);
  });
});
