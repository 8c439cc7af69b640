import { browser } from 'wxt/browser';

import { inOpenTabs } from './open-tabs.ts';

/** The number on the toolbar's button. The browser takes it away where a tab goes elsewhere. */

const SCRIPT = { id: 'badge', file: '/badge.js' } as const;

/** The corpus' red, with white on it: 9.1 to 1. */
const COLORS = { background: '#8a1c1c', text: '#ffffff' } as const;

/** Shows a text of a few characters for a tab, or none where it is empty, with its title. */
export async function showBadge(tab: number, text: string, title: string): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ color: COLORS.background }),
    action.setBadgeTextColor({ color: COLORS.text }),
    action.setBadgeText({ tabId: tab, text }),
    action.setTitle({ tabId: tab, title }),
  ]);
}

/**
 * Has pages count from now on: those to come, and those that are open. The browser keeps to it
 * until the extension is updated.
 */
export async function startCounting(): Promise<void> {
  if (await counting()) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT.id,
      js: [SCRIPT.file],
      matches: ['<all_urls>'],
      runAt: 'document_idle',
      allFrames: true,
      matchOriginAsFallback: true,
    },
  ]);
  await inOpenTabs(async (tab) => {
    const target = { tabId: tab, allFrames: true };
    await browser.scripting.executeScript({ target, files: [SCRIPT.file] });
  });
}

/** Has no page count any more, and takes the numbers away. */
export async function stopCounting(title: string): Promise<void> {
  if (!(await counting())) return;
  await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  await inOpenTabs((tab) => showBadge(tab, '', title));
}

async function counting(): Promise<boolean> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  return registered.length > 0;
}
