import type { Settings } from '../core/settings/settings.ts';
import { Words } from '../core/words/words.ts';
import { loadSpeech } from './catalogue.ts';
import { loadSettings } from './settings-store.ts';
import { ShownSettings } from './shown-settings.ts';

/**
 * The settings as a page of the extension shows them, and the words of their language, for as long as
 * the page is open.
 */
export class SpokenSettings {
  now: Settings;
  words: Words;
  readonly #shown: ShownSettings;
  readonly #changed: () => void;

  /** Resolves when both have been read; calls back whenever one is another. */
  static async read(changed: () => void): Promise<SpokenSettings> {
    const settings = await loadSettings();
    const speech = await loadSpeech(settings.language);
    return new SpokenSettings(settings, new Words(speech), changed);
  }

  private constructor(now: Settings, words: Words, changed: () => void) {
    this.now = now;
    this.words = words;
    this.#changed = changed;
    this.#shown = new ShownSettings(now, (settings) => void this.#adopt(settings));
  }

  /** Shows the changes at once, and rejects where they can't be stored: see `ShownSettings`. */
  change(changes: Partial<Settings>): Promise<void> {
    return this.#shown.change(changes);
  }

  async #adopt(settings: Settings): Promise<void> {
    const otherLanguage = settings.language !== this.now.language;
    this.now = settings;
    if (otherLanguage) {
      const speech = await loadSpeech(settings.language);
      // Meanwhile another one may have been chosen, whose words may have come before these.
      if (settings.language !== this.now.language) return;
      this.words = new Words(speech);
    }
    this.#changed();
  }
}
