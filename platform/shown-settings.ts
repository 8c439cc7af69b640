import { InStep } from '../core/protocol/in-step.ts';
import type { Settings } from '../core/settings/settings.ts';
import { changeSettings, loadSettings, onSettingsChanged } from './settings-store.ts';

/** The settings as a page shows them: as they are stored, and at once as they are changed there. */
export class ShownSettings {
  #now: Settings;
  readonly #show: (settings: Settings) => unknown;
  readonly #inStep: InStep<Settings>;

  /** Calls back whenever they are others than `first`, or than before, until the signal aborts. */
  constructor(first: Settings, show: (settings: Settings) => unknown, signal: AbortSignal) {
    this.#now = first;
    this.#show = show;
    this.#inStep = new InStep(loadSettings, (stored) => this.#adopt(stored));
    onSettingsChanged(() => void this.#inStep.refresh(), signal);
    // They may have changed since the first were read.
    void this.#inStep.refresh();
  }

  /** Rejects where the changes can't be stored; they are no longer shown then. */
  async change(changes: Partial<Settings>): Promise<void> {
    this.#adopt({ ...this.#now, ...changes });
    await this.#inStep.whileDoing(() => changeSettings(changes));
  }

  #adopt(settings: Settings): void {
    if (JSON.stringify(settings) === JSON.stringify(this.#now)) return;
    this.#now = settings;
    this.#show(settings);
  }
}
