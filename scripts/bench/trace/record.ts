import type { Page } from 'puppeteer-core';

import type { TraceEvent } from './events.ts';

/** Tasks, scripts with their worlds, and rendering: a few thousand events a visit, no samples. */
const CATEGORIES = ['-*', 'devtools.timeline', 'v8', 'toplevel', 'loading', 'blink.user_timing'];

/** Records what the browser does while `action` runs. One recording at a time. */
export async function record(page: Page, action: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  let bytes: Uint8Array | undefined;
  try {
    await action();
  } finally {
    bytes = await page.tracing.stop();
  }
  if (!bytes) throw new Error('the browser recorded nothing');
  return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents;
}
