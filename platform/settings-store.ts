import { browser } from 'wxt/browser';

import { DEFAULTS, type Settings } from '../core/settings/settings.ts';
import { readStored, type StoredSettings, toStored } from '../core/settings/stored-settings.ts';
import { inTurn } from './lock.ts';

/** The reader's settings in the extension's storage, for the background and the extension's pages. */

const KEY = 'settings';
/** Which change was made last of those that are made once. */
const TOKEN_KEY = 'settings-token';

interface Change {
  oldValue?: unknown;
  newValue?: unknown;
}

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsIn(stored[KEY]);
}

function settingsIn(stored: unknown): Settings {
  return { ...DEFAULTS, ...readStored(stored) };
}

/** Changes some settings and leaves the others as they are, whoever changes them meanwhile. */
export function changeSettings(changes: Partial<Settings>): Promise<void> {
  return inTurn('settings', async () => {
    const stored = await browser.storage.local.get(KEY);
    await browser.storage.local.set({
      [KEY]: toStored({ ...readStored(stored[KEY]), ...changes }),
    });
  });
}

/** What the reader has changed, as it is stored. */
export async function loadStoredSettings(): Promise<StoredSettings> {
  const stored = await browser.storage.local.get(KEY);
  return toStored(readStored(stored[KEY]));
}

/**
 * Changes settings as `changeSettings` does, or forgets all that the reader has changed (`null`),
 * unless the last change of this kind had the same token: so it is made once, however often it is
 * tried. What is to be done first is done with it, and again where that was ended in between.
 */
export function changeSettingsOnce(
  changes: Partial<Settings> | null,
  token: string,
  first: () => Promise<void>,
): Promise<void> {
  return inTurn('settings', async () => {
    const stored = await browser.storage.local.get([KEY, TOKEN_KEY]);
    if (stored[TOKEN_KEY] === token) return;
    await first();
    const changed = changes === null ? {} : { ...readStored(stored[KEY]), ...changes };
    await browser.storage.local.set({ [KEY]: toStored(changed), [TOKEN_KEY]: token });
  });
}

/** Calls back with the settings whenever they have changed, until the signal aborts. */
export function onSettingsChanged(
  callback: (settings: Settings, before: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, Change>, area: string): void => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) callback(settingsIn(change.newValue), settingsIn(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}
