import { browser } from 'wxt/browser';

import type { Size } from '../core/hover/box.ts';
import { readSize } from '../core/hover/stored-size.ts';

/** The size that the reader has given cards, in the extension's storage. */

const KEY = 'cardSize';

/** `null` where none was given. */
export async function loadCardSize(): Promise<Size | null> {
  return readSize((await browser.storage.local.get(KEY))[KEY]);
}

export async function storeCardSize(size: Size): Promise<void> {
  await browser.storage.local.set({ [KEY]: size });
}

/** Cards to come are again as large as what they show. */
export async function forgetCardSize(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back with the size whenever it has changed. */
export function onCardSizeChanged(callback: (size: Size | null) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) callback(readSize(change.newValue));
  });
}
