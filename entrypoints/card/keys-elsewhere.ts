import { answerTo } from '../../platform/answer-to.ts';
import { keyboardIsBeyond, reachableWindows } from './home.ts';

/**
 * Hears the keyboard while it is in another frame of the tab: in those that can be reached by itself;
 * in those of other origins it has the background hear Escape while a card is open.
 */
export class KeysElsewhere {
  readonly #notice: (event: KeyboardEvent) => void;
  readonly #isOpen: () => boolean;
  readonly #signal: AbortSignal;
  readonly #heard = new WeakSet<Document>();
  #lent = false;

  /** `isOpen` says whether a card is open that Escape closes. */
  constructor(notice: (event: KeyboardEvent) => void, isOpen: () => boolean, signal: AbortSignal) {
    this.#notice = notice;
    this.#isOpen = isOpen;
    this.#signal = signal;
  }

  /** To be called when a card has opened or gone: frames come, and go on to other documents. */
  follow(): void {
    const open = this.#isOpen();
    if (open) this.#hear();
    const wanted = open && keyboardIsBeyond();
    if (wanted || this.#lent) void answerTo(wanted ? 'keys:lend' : 'keys:return', {});
    this.#lent = wanted;
  }

  #hear(): void {
    const options = { capture: true, signal: this.#signal };
    for (const each of reachableWindows()) {
      if (this.#heard.has(each.document)) continue;
      this.#heard.add(each.document);
      // The keyboard may go on into a frame. Where it is then, is known a moment later.
      each.addEventListener(
        'blur',
        () => this.#isOpen() && setTimeout(() => this.follow()),
        options,
      );
      if (each === window) continue;
      for (const type of ['keydown', 'keyup'] as const) {
        each.addEventListener(type, this.#notice, options);
      }
    }
  }
}
