import { TargetType, type CDPSession, type Page, type Target } from 'puppeteer-core';

import { evaluatePrivileged } from '../../../scripts/browser/background.ts';
import type { Launched } from '../../../scripts/browser/launch.ts';

/** What was complained of since the recording began. */
export interface ConsoleRecord {
  read(): Promise<string[]>;
}

/**
 * Records errors and warnings: all of the page's console, where content scripts report too, and
 * those of the extension's background.
 */
export async function recordConsole(launched: Launched, page: Page): Promise<ConsoleRecord> {
  return launched.name === 'chromium' ? inChromium(launched, page) : inFirefox(launched, page);
}

const COMPLAINTS = new Set(['error', 'warning', 'warn', 'assert']);

async function inChromium({ browser }: Launched, page: Page): Promise<ConsoleRecord> {
  const complaints: string[] = [];
  const listen = async (from: string, session: CDPSession): Promise<void> => {
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      complaints.push(`${from}: ${text} ${exception?.description ?? ''}`);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const said = args.map(({ value, description }) => String(value ?? description)).join(' ');
      if (COMPLAINTS.has(type)) complaints.push(`${from}: ${said}`);
    });
    session.on('Log.entryAdded', ({ entry: { level, text } }) => {
      if (COMPLAINTS.has(level)) complaints.push(`${from}: ${text}`);
    });
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  };
  const listenToWorker = async (target: Target): Promise<void> => {
    if (target.type() !== TargetType.SERVICE_WORKER) return;
    await listen('background', await target.createCDPSession());
  };
  await Promise.all(browser.targets().map(listenToWorker));
  browser.on('targetcreated', (target) => void listenToWorker(target));
  await listen('page', await page.createCDPSession());
  return { read: async () => [...complaints] };
}

async function inFirefox({ browser, extensionId }: Launched, page: Page): Promise<ConsoleRecord> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (COMPLAINTS.has(message.type())) complaints.push(`page: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${String(error)}`));
  // The background's are not told to us, but Firefox's own console has them, and what was there
  // before: it complains itself of a page that is closed while it loads, as the greeting is.
  const began = Number(await evaluatePrivileged(browser, 'String(Date.now())'));
  const ofExtension = `(() => {
    const { mozExtensionHostname } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    return JSON.stringify(
      Services.console
        .getMessageArray()
        .filter(({ timeStamp }) => timeStamp >= ${began})
        .map(String)
        .filter((text) => text.includes(mozExtensionHostname)),
    );
  })()`;
  return {
    read: async () => [
      ...complaints,
      ...(JSON.parse(String(await evaluatePrivileged(browser, ofExtension))) as string[]),
    ],
  };
}
