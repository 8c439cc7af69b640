import { browser } from 'wxt/browser';

import type { SyncedField, SyncedFields } from '../core/settings/synced.ts';

/** Settings in the storage that the browser takes to the reader's other computers. */

const PREFIX = 'setting-';
const KNOWN_KEY = 'settings-synced';

/** What this computer knows of the synced fields, and why some could not be sent. */
export interface SyncState {
  known: SyncedFields;
  failed?: string;
}

export async function loadSyncState(): Promise<SyncState> {
  const stored = await browser.storage.local.get(KNOWN_KEY);
  return (stored[KNOWN_KEY] as SyncState | undefined) ?? { known: {} };
}

export async function storeSyncState(state: SyncState): Promise<void> {
  await browser.storage.local.set({ [KNOWN_KEY]: state });
}

/**
 * Forgets what is known of the synced fields: where the reader wants them again, what the other
 * computers have comes here first.
 */
export async function forgetSyncState(): Promise<void> {
  await browser.storage.local.remove(KNOWN_KEY);
}

/** All fields that any computer has sent. */
export async function receiveFields(): Promise<SyncedFields> {
  const stored = await browser.storage.sync.get();
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, field]) =>
      key.startsWith(PREFIX) && isField(field) ? [[key.slice(PREFIX.length), field]] : [],
    ),
  );
}

/** Sends a field; rejects where the browser's limits forbid it. */
export async function sendField(name: string, field: SyncedField): Promise<void> {
  await browser.storage.sync.set({ [PREFIX + name]: field });
}

/**
 * Calls back when fields have come from another computer. Like every listener of the background,
 * to be registered while its script first runs.
 */
export function onFieldsReceived(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) callback();
  });
}

/** Calls back with why some settings could not be sent, whenever that changes. */
export function onSyncFailure(callback: (failed: string | undefined) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KNOWN_KEY] : undefined;
    if (change) callback((change.newValue as SyncState | undefined)?.failed);
  });
}

function isField(value: unknown): value is SyncedField {
  const { version, at } = (value ?? {}) as Partial<SyncedField>;
  return typeof version === 'number' && typeof at === 'number';
}
