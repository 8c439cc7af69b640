import { single, type Outcome } from './outcome.ts';

export interface Step {
  name: string;
  /** Names of steps that must have passed before. */
  after?: string[];
  run(): Promise<Outcome>;
}

export interface Finished {
  step: Step;
  outcome: Outcome;
  seconds: number;
}

/**
 * Runs every step, a few at a time, each after those it needs. A step whose needs failed is not
 * run and counts as failed: none is left out. `report` hears of each as it ends.
 */
export async function runSteps(
  steps: Step[],
  { atOnce, report }: { atOnce: number; report: (finished: Finished) => void },
): Promise<Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  const waiting = new Set(steps);
  const passed = (name: string) => outcomes.get(name)?.failed === 0;

  async function run(step: Step): Promise<void> {
    const failedNeed = step.after?.find((name) => !passed(name));
    const begun = performance.now();
    const outcome =
      failedNeed === undefined
        ? await attempt(step)
        : single(false, `not run, since "${failedNeed}" failed\n`);
    outcomes.set(step.name, outcome);
    report({ step, outcome, seconds: (performance.now() - begun) / 1000 });
  }

  function nextReady(): Step | undefined {
    return steps.find(
      (step) => waiting.has(step) && (step.after ?? []).every((name) => outcomes.has(name)),
    );
  }

  const active = new Set<Promise<void>>();
  while (waiting.size > 0 || active.size > 0) {
    const step = active.size < atOnce ? nextReady() : undefined;
    if (step) {
      waiting.delete(step);
      const ended: Promise<void> = run(step).finally(() => active.delete(ended));
      active.add(ended);
    } else if (active.size > 0) {
      await Promise.race(active);
    } else {
      const names = [...waiting].map(({ name }) => name).join(', ');
      throw new Error(`these steps wait for each other, or for steps that are not there: ${names}`);
    }
  }
  return steps.map(({ name }) => outcomes.get(name) ?? single(false, ''));
}

async function attempt(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return single(false, `${said}\n`);
  }
}
