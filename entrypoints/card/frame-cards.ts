import type {
  FirstInteraction,
  PageMention,
  RunningCards,
  RunningScript,
} from '../../components/card/contract.ts';
import type { PageCommand, WalkFrom } from '../../core/protocol/page-slots.ts';
import { answerTo } from '../../platform/answer-to.ts';
import { Cards } from './cards.ts';
import { Home, reachable } from './home.ts';

/**
 * The cards of a frame, in whichever document they are to stand: another one while something in a
 * frame fills the screen. What the reader has pinned stays in the document it was pinned in.
 */
export class FrameCards implements RunningCards {
  readonly script: RunningScript;
  lentTo: number | null = null;
  readonly #byWindow = new Map<Window, Cards>();
  #current: Cards;

  constructor(script: RunningScript) {
    this.script = script;
    this.#current = this.#there();
    for (const each of reachable()) {
      each.addEventListener('fullscreenchange', () => this.#move(), {
        capture: true,
        signal: script.ended,
      });
    }
  }

  begin(first: FirstInteraction): void {
    this.#current.begin(first);
  }

  notice(event: PointerEvent | KeyboardEvent | ClipboardEvent): void {
    this.#current.notice(event);
  }

  get open(): boolean {
    return this.#current.open;
  }

  obey(command: PageCommand, from: WalkFrom): boolean {
    return this.#current.obey(command, from);
  }

  withdraw(): void {
    this.#current.withdraw();
  }

  goTo(mention: PageMention): void {
    this.#current.goTo(mention);
  }

  /** In whichever document one is open. */
  dismiss(): void {
    [this.#current, ...this.#byWindow.values()].some((cards) => cards.dismiss());
  }

  /** Passes Escape on to the frame that it has been lent to, once. */
  #passOn(): boolean {
    const frame = this.lentTo;
    this.lentTo = null;
    if (frame === null || !this.script.alive()) return false;
    void answerTo('keys:escape', { frame });
    return true;
  }

  #move(): void {
    const next = this.#there();
    if (next !== this.#current) this.#current.withdraw();
    this.#current = next;
  }

  #there(): Cards {
    const home = new Home();
    const cards =
      this.#byWindow.get(home.window) ?? new Cards(this.script, home, () => this.#passOn());
    this.#byWindow.set(home.window, cards);
    return cards;
  }
}
