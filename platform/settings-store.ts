import { browser } from 'wxt/browser';

import { DEFAULTS, type Settings } from '../core/settings/settings.ts';
import { readStored, toStored } from '../core/settings/stored-settings.ts';

/** The reader's settings in the extension's storage, for the background and the extension's pages. */

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return { ...DEFAULTS, ...readStored(stored[KEY]) };
}

/** Changes some settings and leaves the others as they are. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const stored = await browser.storage.local.get(KEY);
  await browser.storage.local.set({
    [KEY]: toStored({ ...readStored(stored[KEY]), ...changes }),
  });
}

/** Calls back with the settings whenever they have changed, until the signal aborts. */
export function onSettingsChanged(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local' || !(KEY in changes)) return;
    callback({ ...DEFAULTS, ...readStored(changes[KEY]?.newValue) });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}
