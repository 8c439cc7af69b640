/** How a step ended, in numbers of checks: a test each for test runners, else one for the step. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Tests that chose not to run; named in the report, and never counted as passed. */
  skipped: number;
  /** What the step said; shown if anything failed. */
  output: string;
}

export function single(ok: boolean, output: string): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}

export function sum(outcomes: Outcome[]): Pick<Outcome, 'passed' | 'failed'> {
  const total = { passed: 0, failed: 0 };
  for (const { passed, failed } of outcomes) {
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}
