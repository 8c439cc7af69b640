import { reachableWindows } from './home.ts';

/** Hears the keyboard while it is in another frame of the tab, of those that can be reached. */
export class KeysElsewhere {
  readonly #notice: (event: KeyboardEvent) => void;
  readonly #signal: AbortSignal;
  readonly #heard = new WeakSet([document]);

  constructor(notice: (event: KeyboardEvent) => void, signal: AbortSignal) {
    this.#notice = notice;
    this.#signal = signal;
  }

  /** To be called when a card has opened: frames come, and go on to other documents. */
  follow(): void {
    for (const each of reachableWindows()) {
      if (this.#heard.has(each.document)) continue;
      this.#heard.add(each.document);
      for (const type of ['keydown', 'keyup'] as const) {
        each.addEventListener(type, this.#notice, { capture: true, signal: this.#signal });
      }
    }
  }
}
