import { nativeBrowser } from './native-browser.ts';

/**
 * The compiled alias index, where a content script reads it without waking the background:
 * the extension's local storage, as base64 (Chromium's messages and storage carry JSON).
 */

const KEY = 'alias-index';
const NUMBERING_KEY = 'subject-numbers';

/** The key of each subject by its number in the index of this revision. Read by the background. */
export interface Numbering {
  revision: number;
  keys: string[];
}

interface Stored {
  bytes?: unknown;
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
  const stored = await nativeBrowser.storage.local.get([KEY, NUMBERING_KEY]);
  const known = stored[NUMBERING_KEY] as Numbering | undefined;
  if ((stored[KEY] as Stored | undefined)?.bytes === encoded && known) return;
  await nativeBrowser.storage.local.set({ [KEY]: { bytes: encoded }, [NUMBERING_KEY]: numbering });
}

export async function loadNumbering(): Promise<Numbering | undefined> {
  const stored = await nativeBrowser.storage.local.get(NUMBERING_KEY);
  return stored[NUMBERING_KEY] as Numbering | undefined;
}

/** The stored index, or `undefined` where none has been compiled yet. */
export async function loadIndex(): Promise<Uint8Array | undefined> {
  const stored = await nativeBrowser.storage.local.get(KEY);
  return decode(stored[KEY]);
}

/** Calls back with every index that is stored from now on, until the signal aborts. */
export function onIndexStored(callback: (bytes: Uint8Array) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const bytes = area === 'local' ? decode(changes[KEY]?.newValue) : undefined;
    if (bytes) callback(bytes);
  };
  const { onChanged } = nativeBrowser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
