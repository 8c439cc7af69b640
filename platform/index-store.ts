import type { Ground } from '../core/matching/extend.ts';
import type { PageSettings } from '../core/settings/page-settings.ts';
import { nativeBrowser } from './native-browser.ts';

/**
 * The compiled alias index and settings, where a content script reads them without waking the
 * background: the extension's local storage, the index as base64 (Chromium's messages and
 * storage carry JSON).
 */

const KEY = 'alias-index';
const SETTINGS_KEY = 'page-settings';
const NUMBERING_KEY = 'subject-numbers';

/** The key of each subject by its number in the index of this revision. Read by the background. */
export interface Numbering {
  revision: number;
  keys: string[];
  /** Which corpus the index was made from, and what of it. */
  stamp: string;
  /** What names that are added to the index depend on. */
  ground: Ground;
}

interface Stored {
  bytes?: unknown;
}

async function load(key: string): Promise<unknown> {
  return (await nativeBrowser.storage.local.get(key))[key];
}

function decode(stored: unknown): Uint8Array | undefined {
  const { bytes } = (stored ?? {}) as Stored;
  return typeof bytes === 'string' ? Uint8Array.fromBase64(bytes) : undefined;
}

/**
 * Stores an index with the numbering of its subjects, both or neither; an equal one is left as
 * it is, so that no open page reads itself again.
 */
export async function storeIndex(bytes: Uint8Array, numbering: Numbering): Promise<void> {
  const encoded = bytes.toBase64();
  const { local } = nativeBrowser.storage;
  const stored = await local.get([KEY, NUMBERING_KEY]);
  const known = stored[NUMBERING_KEY] as Numbering | undefined;
  if ((stored[KEY] as Stored | undefined)?.bytes === encoded && known) {
    if (known.stamp !== numbering.stamp) await local.set({ [NUMBERING_KEY]: numbering });
    return;
  }
  await local.set({ [KEY]: { bytes: encoded }, [NUMBERING_KEY]: numbering });
}

export async function loadNumbering(): Promise<Numbering | undefined> {
  return (await load(NUMBERING_KEY)) as Numbering | undefined;
}

/** The stored index, or `undefined` where none has been compiled yet. */
export async function loadIndex(): Promise<Uint8Array | undefined> {
  return decode(await load(KEY));
}

/** Stores what pages have to know of the reader's settings; equal ones are left as they are. */
export async function storePageSettings(settings: PageSettings): Promise<void> {
  const { local } = nativeBrowser.storage;
  const stored = await local.get(SETTINGS_KEY);
  if (JSON.stringify(stored[SETTINGS_KEY]) === JSON.stringify(settings)) return;
  await local.set({ [SETTINGS_KEY]: settings });
}

/** The stored settings of pages, or `undefined` where none have been compiled yet. */
export async function loadPageSettings(): Promise<PageSettings | undefined> {
  return (await load(SETTINGS_KEY)) as PageSettings | undefined;
}

/** Calls back whenever an index or settings of pages are stored, until the signal aborts. */
export function onPageDataStored(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && [KEY, SETTINGS_KEY].some((key) => changes[key]?.newValue)) callback();
  };
  const { onChanged } = nativeBrowser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener));
}
