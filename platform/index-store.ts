import type { Ground } from '../core/matching/extend.ts';
import type { PageSettings } from '../core/settings/page-settings.ts';
import { nativeBrowser } from './native-browser.ts';

/**
 * The compiled alias index and settings, where a content script reads them without waking the
 * background: the extension's local storage, the index as base64 (Chromium's messages and
 * storage carry JSON). A small index is read with the settings, in one go; a large one has a key
 * of its own, since pages that are switched off should not wait for it.
 */

const KEY = 'alias-index';
const LARGE_KEY = 'large-alias-index';
const SETTINGS_KEY = 'page-settings';
/** In characters of base64: reading these takes less than asking a second time. */
const SMALL = 100_000;
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

function decode(stored: unknown): Uint8Array | undefined {
  const bytes = (stored as Stored | undefined)?.bytes;
  return typeof bytes === 'string' ? Uint8Array.fromBase64(bytes) : undefined;
}

/**
 * Stores an index with the numbering of its subjects, both or neither; an equal one is left as
 * it is, so that no open page reads itself again.
 */
export async function storeIndex(bytes: Uint8Array, numbering: Numbering): Promise<void> {
  const encoded = bytes.toBase64();
  const { local } = nativeBrowser.storage;
  const [key, other] = encoded.length > SMALL ? [LARGE_KEY, KEY] : [KEY, LARGE_KEY];
  const stored = await local.get([key, NUMBERING_KEY]);
  const known = stored[NUMBERING_KEY] as Numbering | undefined;
  if ((stored[key] as Stored | undefined)?.bytes === encoded && known) {
    if (known.stamp !== numbering.stamp) await local.set({ [NUMBERING_KEY]: numbering });
    return;
  }
  await local.set({ [key]: { bytes: encoded }, [other]: {}, [NUMBERING_KEY]: numbering });
}

export async function loadNumbering(): Promise<Numbering | undefined> {
  const stored = await nativeBrowser.storage.local.get(NUMBERING_KEY);
  return stored[NUMBERING_KEY] as Numbering | undefined;
}

/** The stored index, or `undefined` where none has been compiled yet. */
export async function loadIndex(): Promise<Uint8Array | undefined> {
  const [, load] = await loadPageData();
  return load();
}

/** Stores what pages have to know of the reader's settings; equal ones are left as they are. */
export async function storePageSettings(settings: PageSettings): Promise<void> {
  const { local } = nativeBrowser.storage;
  const stored = await local.get(SETTINGS_KEY);
  if (JSON.stringify(stored[SETTINGS_KEY]) === JSON.stringify(settings)) return;
  await local.set({ [SETTINGS_KEY]: settings });
}

/**
 * The settings of pages, as far as they have been compiled yet, and what reads or decodes the
 * index, for pages that are not switched off.
 */
export async function loadPageData(): Promise<
  [settings: PageSettings | undefined, index: () => Promise<Uint8Array | undefined>]
> {
  const { local } = nativeBrowser.storage;
  const stored = await local.get([SETTINGS_KEY, KEY]);
  return [
    stored[SETTINGS_KEY] as PageSettings | undefined,
    async () => decode(stored[KEY]) ?? decode((await local.get(LARGE_KEY))[LARGE_KEY]),
  ];
}

/** Calls back whenever an index or settings of pages are stored, until the signal aborts. */
export function onPageDataStored(callback: () => unknown, signal: AbortSignal): void {
  onStored([KEY, LARGE_KEY, SETTINGS_KEY], callback, signal);
}

/** Calls back whenever the corpus has been published, until the signal aborts. */
export function onCorpusPublished(callback: () => void, signal: AbortSignal): void {
  onStored([NUMBERING_KEY], callback, signal);
}

function onStored(keys: readonly string[], callback: () => unknown, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && keys.some((key) => changes[key]?.newValue)) callback();
  };
  const { onChanged } = nativeBrowser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener));
}
