/** The longest that one slice of work may hold up the page, in milliseconds. */
const SLICE = 8;
/** How long work may go on at the page's pace before it waits for idle moments, in milliseconds. */
const PROMPT = 100;

/** Waits until the tab is seen; at once where it is. */
export function untilVisible(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const listener = (): void => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', listener);
      resolve();
    };
    document.addEventListener('visibilitychange', listener, { signal });
  });
}

/** Waits for a moment in which the page has nothing to do, but not for ever. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 500 });
  });
}

/**
 * Takes step after step, until one says that it was the last by returning false, in slices
 * that yield to the page, never in a hidden tab: the first of them promptly, the rest when
 * the page is idle. `pause` runs between slices. Stops when the signal aborts.
 */
export async function inSlices(
  step: () => boolean,
  signal: AbortSignal,
  pause?: () => Promise<void>,
): Promise<void> {
  const start = performance.now();
  let began = start;
  while (step()) {
    const now = performance.now();
    if (now - began < SLICE) continue;
    await pause?.();
    await (now - start < PROMPT ? scheduler.yield() : untilIdle());
    await untilVisible(signal);
    if (signal.aborted) return;
    began = performance.now();
  }
}
