import { browser } from 'wxt/browser';

import type { Size } from '../core/hover/box.ts';

/** The size that the reader has given cards, in the extension's storage. */

const KEY = 'cardSize';

/** `null` where none was given. */
export async function loadCardSize(): Promise<Size | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Size> | undefined;
  const { width, height } = stored ?? {};
  return typeof width === 'number' && typeof height === 'number' ? { width, height } : null;
}

export async function storeCardSize(size: Size): Promise<void> {
  await browser.storage.local.set({ [KEY]: size });
}

/** Cards to come are again as large as what they show. */
export async function forgetCardSize(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
