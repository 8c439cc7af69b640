import { browser } from 'wxt/browser';

/** A keyboard shortcut of the extension, as the browser has it. */
export interface Shortcut {
  /** As in the manifest. */
  name: string;
  /** As the browser writes it; empty where the reader has set none. */
  keys: string;
}

interface Commands {
  getAll: () => Promise<{ name?: string; shortcut?: string }[]>;
  openShortcutSettings?: () => Promise<void>;
}

/** Firefox for Android has no keyboard shortcuts, and no such part of its API. */
const commands = (): Commands | undefined => browser.commands;

export async function listShortcuts(): Promise<Shortcut[]> {
  const all = (await commands()?.getAll()) ?? [];
  return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Opens the browser's own page on which shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const own = commands()?.openShortcutSettings;
  if (own) await own();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
