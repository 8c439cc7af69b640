import type { Settings } from '../core/settings/settings.ts';
import { differFrom } from '../core/settings/some-settings.ts';
import { InStep } from './in-step.ts';
import { changeSettings, loadSettings, onSettingsChanged } from './settings-store.ts';

/**
 * The settings as a page shows them, for as long as it is open: as they are stored, and at once as
 * they are changed there.
 */
export class ShownSettings {
  #now: Settings;
  readonly #show: (settings: Settings) => unknown;
  readonly #inStep = new InStep(readable, (stored) => this.#adopt(stored));

  /** Calls back whenever they are others than `first`, or than before. */
  constructor(first: Settings, show: (settings: Settings) => unknown) {
    this.#now = first;
    this.#show = show;
    onSettingsChanged(() => void this.#inStep.refresh(), new AbortController().signal);
    // They may have changed since the first were read.
    void this.#inStep.refresh();
  }

  /** Rejects where the changes can't be stored; those that are stored are shown again then. */
  async change(changes: Partial<Settings>): Promise<void> {
    this.#adopt({ ...this.#now, ...changes });
    await this.#inStep.whileDoing(() => changeSettings(changes));
  }

  #adopt(settings: Settings): void {
    if (!differFrom(this.#now, settings)) return;
    this.#now = settings;
    this.#show(settings);
  }
}

/** The stored settings, if they can be read. */
async function readable(): Promise<Settings | undefined> {
  try {
    return await loadSettings();
  } catch (error) {
    console.error('On the Record could not read its settings', error);
    return undefined;
  }
}

/** Tells the console that a change was not stored; for pages that show so by taking it back. */
export function notStored(error: unknown): void {
  console.error('On the Record could not store a setting', error);
}
