import type { Settings } from '../../core/settings/settings.ts';
import { Words } from '../../core/words/words.ts';
import { ask, ExtensionGone } from '../../platform/ask.ts';
import { onSettingsStored } from '../../platform/settings-watch.ts';

/** What the reader has chosen, and the words to say things in. */
export interface Chosen {
  settings: Settings;
  words: Words;
}

/**
 * Knows what the reader has chosen, and asks again when that changes. It is first asked for as
 * the card's code comes into the page, so that the answer is there before a dwell ends.
 */
export class Preferences {
  readonly #onChange: () => void;
  #chosen: Chosen | undefined;
  /** Counts the questions, so that only the last one's answer is taken; 0 where none is open. */
  #asked = 0;

  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    onSettingsStored(() => void this.#ask(), signal);
    void this.#ask();
  }

  /** `undefined` until the first answer; then `onChange` is called, and at every change. */
  get chosen(): Chosen | undefined {
    // An answer may have got lost with a background that was stopped.
    if (!this.#chosen && this.#asked === 0) void this.#ask();
    return this.#chosen;
  }

  async #ask(): Promise<void> {
    const turn = ++this.#asked;
    const chosen = await askForChoice();
    // It was asked for again meanwhile: this answer may be the older one.
    if (turn !== this.#asked) return;
    this.#asked = 0;
    if (!chosen) return;
    this.#chosen = chosen;
    this.#onChange();
  }
}

/** `undefined` where the background did not answer. */
async function askForChoice(): Promise<Chosen | undefined> {
  try {
    const reply = await ask('reader:preferences', {});
    if (!reply.ok) throw new Error(reply.error.code);
    const { settings, speech } = reply.value;
    return { settings, words: new Words(speech) };
  } catch (error) {
    // Where the extension has gone, whoever hovers is told so by the answer for the facts.
    if (!(error instanceof ExtensionGone)) {
      console.error('On the Record does not know what the reader has chosen', error);
    }
    return undefined;
  }
}
