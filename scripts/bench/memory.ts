import type { Page } from 'puppeteer-core';

/** What a tab holds, in megabytes. */
export interface Held {
  /** V8's heap, with all worlds. */
  v8: number;
  /** Blink's objects. */
  blink: number;
  /** Arrays of bytes, which live outside of both. */
  bytes: number;
}

const MEGABYTE = 1e6;

export function wholeOf({ v8, blink, bytes }: Held): number {
  return v8 + blink + bytes;
}

/** What a tab holds after collections of garbage. */
export async function memoryOf(tab: Page): Promise<Held> {
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.enable');
  // What the first collection lets go of, the second one frees.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } =
    await session.send('Runtime.getHeapUsage');
  await session.detach();
  return {
    v8: usedSize / MEGABYTE,
    blink: embedderHeapUsedSize / MEGABYTE,
    bytes: backingStorageSize / MEGABYTE,
  };
}
