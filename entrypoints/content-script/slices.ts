/**
 * After so many milliseconds a slice of work ends: with its last step it stays below 8, but for the search
 * of a large page for shadow trees.
 */
const SLICE = 6;
/** How long work may go on at the page's pace before it waits for idle moments, in milliseconds. */
const PROMPT = 100;

/** Waits for an event of the document until something holds; at once where it does. */
export async function until(
  event: string,
  holds: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => {
      document.addEventListener(event, resolve, { once: true, signal });
    });
  }
}

/** Waits until the tab is seen. */
export function untilVisible(signal: AbortSignal): Promise<void> {
  return until('visibilitychange', () => !document.hidden, signal);
}

/** Waits for a moment in which the page has nothing to do, but not for ever. */
function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: 500 });
  });
}

/**
 * Takes one step after the other, in slices that yield to the page, never in a hidden tab: the
 * first of them promptly, the rest when the page is idle. `pause` runs between slices. Stops when
 * the signal aborts. Tells how many milliseconds the steps took.
 */
export async function inSlices(
  steps: Iterator<unknown>,
  signal: AbortSignal,
  pause?: () => Promise<void>,
): Promise<number> {
  // What has gone before in this task is no part of the first slice.
  await scheduler.yield();
  const start = performance.now();
  let began = start;
  let took = 0;
  while (!signal.aborted && !steps.next().done) {
    const now = performance.now();
    if (now - began < SLICE) continue;
    took += now - began;
    await pause?.();
    await (now - start < PROMPT ? scheduler.yield() : untilIdle());
    await untilVisible(signal);
    began = performance.now();
  }
  return took + performance.now() - began;
}
