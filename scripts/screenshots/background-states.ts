import { TargetType, type CDPSession } from 'puppeteer-core';

import type { Launched } from '../browser/launch.ts';

/**
 * Stops the background in its tracks, as a debugger does: it answers nothing any more. Returns what
 * lets it go on.
 */
export async function pauseBackground(launched: Launched): Promise<() => Promise<void>> {
  const session = await background(launched);
  await session.send('Debugger.enable');
  await session.send('Debugger.pause');
  return () => session.detach();
}

/** Makes reading from the database fail, as a damaged disk does. */
export async function breakDatabase(launched: Launched): Promise<void> {
  const session = await background(launched);
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `IDBObjectStore.prototype.get = () => {
      throw new DOMException('The disk is damaged', 'UnknownError');
    }`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}

async function background({ browser }: Launched): Promise<CDPSession> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER,
  );
  return worker.createCDPSession();
}
