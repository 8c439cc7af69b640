import { browser } from 'wxt/browser';

/**
 * Calls back when the reader has pressed one of the extension's keyboard shortcuts, with the tab
 * that was in front. Like every listener of the background, to be registered while its script
 * first runs.
 */
export function onCommand(callback: (name: string, tab: number) => Promise<void>): void {
  // Firefox for Android has no keyboard shortcuts, and no such part of its API.
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) void callback(name, tab.id);
  });
}
