/** The longest that one slice of work may hold up the page, in milliseconds. */
const SLICE = 8;

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

/** Lets the page handle its input and draw. */
function yieldToPage(): Promise<void> {
  // Firefox has `scheduler.yield` from version 142 on.
  if (globalThis.scheduler?.yield) return globalThis.scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Takes every item of a sequence to `work` in slices that yield to the page, never in a
 * hidden tab. Stops when the signal aborts.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < SLICE) continue;
    await yieldToPage();
    await untilVisible(signal);
    if (signal.aborted) return;
    began = performance.now();
  }
}
