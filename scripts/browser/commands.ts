import { TargetType, type Page } from 'puppeteer-core';

import type { PageCommand } from '../../core/protocol/page-slots.ts';
import { evaluatePrivileged } from './background.ts';
import type { Launched } from './launch.ts';

/**
 * Has the browser tell the extension that its shortcut was pressed, while this page is in front.
 * Keys that a debugging protocol presses reach pages only, not the browser's own shortcuts.
 */
export async function pressShortcut(
  launched: Launched,
  page: Page,
  command: PageCommand,
): Promise<void> {
  await page.bringToFront();
  if (launched.name === 'chromium') await inChromium(launched, command);
  else await inFirefox(launched, command);
}

interface Extension {
  chrome: {
    tabs: { query(wanted: object): Promise<object[]> };
    commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
  };
}

async function inChromium({ browser, extensionId }: Launched, command: string): Promise<void> {
  const target = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(extensionId),
  );
  const worker = await target.worker();
  await worker?.evaluate(async (command) => {
    const { chrome } = globalThis as unknown as Extension;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, command);
}

async function inFirefox({ browser, extensionId }: Launched, command: string): Promise<void> {
  await evaluatePrivileged(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      extension.shortcuts.onCommand(${JSON.stringify(command)});
    })()`,
  );
}
