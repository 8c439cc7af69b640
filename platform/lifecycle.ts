import { browser } from 'wxt/browser';

/**
 * Calls back when the extension has been installed or updated. Like every listener of the
 * background, to be registered while its script first runs.
 */
export function onInstalledOrUpdated(callback: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void callback();
  });
}

/** Calls back when the extension is new to this browser: never at an update. */
export function onFirstInstalled(callback: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void callback();
  });
}

/** Calls back when the browser starts with the extension already installed. */
export function onBrowserStart(callback: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(() => void callback());
}
