import pWaitFor from 'p-wait-for';
import { TargetType, type Browser, type Page } from 'puppeteer-core';

import type { Launched } from './launch.ts';

/** How long a service worker may take to stop, in milliseconds: Chromium's own patience is five seconds. */
const STOP_MS = 30_000;

/**
 * Stops the extension's background as the browser itself does when it has been idle: the service
 * worker of Chromium, the event page of Firefox. What ran is gone when this returns.
 */
export async function stopBackground(launched: Launched, page: Page): Promise<void> {
  if (launched.name === 'chromium') await stopWorkers(launched.browser, page);
  else await stopEventPage(launched);
}

async function stopWorkers(browser: Browser, page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  const workers = browser.targets().filter((each) => each.type() === TargetType.SERVICE_WORKER);
  // The answer to the command can come before the news that a worker in the midst of work is gone.
  await pWaitFor(() => workers.every((worker) => !browser.targets().includes(worker)), {
    timeout: {
      milliseconds: STOP_MS,
      message: `a service worker took longer than ${STOP_MS / 1000} s to stop`,
    },
  });
}

/** Firefox has no command for it; its own code has, and lets itself be called under our flags. */
async function stopEventPage({ browser, extensionId }: Launched): Promise<void> {
  const state = await evaluatePrivileged(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      await extension.terminateBackground();
      return extension.backgroundState;
    })()`,
  );
  if (state !== 'stopped') throw new Error(`the event page would not stop: it is ${String(state)}`);
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Firefox's debugging protocol as it is, for what Puppeteer has no word for. */
export function bidiConnection(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

/** Runs code in Firefox's own window: its internals are in reach there. */
export async function evaluatePrivileged(browser: Browser, expression: string): Promise<unknown> {
  const connection = bidiConnection(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const evaluated = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: contexts[0]?.context },
  });
  const outcome = evaluated.result as {
    type: 'success' | 'exception';
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails?.text);
  return outcome.result?.value;
}
