import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';

/** Work that waits for idle moments may wait this long for one, in milliseconds. */
const PERIOD = 600;
/** A page with nothing to do spends less of such a period in tasks, in milliseconds. */
const NOTHING = 5;

/**
 * Waits until a page has nothing more to do, so that all that the extension wanted to do is done:
 * until its main thread has had hardly any task for a while.
 */
export async function untilQuiet(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let before = await taskTime(session);
  for (;;) {
    await wait(PERIOD);
    const after = await taskTime(session);
    if (after - before < NOTHING) break;
    before = after;
  }
  await session.detach();
}

/** Milliseconds that the page's main thread has spent in tasks. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = metrics.find(({ name }) => name === 'TaskDuration');
  if (!metric) throw new Error('the browser does not say how long tasks took');
  return metric.value * 1000;
}
