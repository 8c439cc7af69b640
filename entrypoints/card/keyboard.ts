import type { PageMention } from '../../components/card/contract.ts';
import type { PageCommand, WalkFrom } from '../../core/protocol/page-slots.ts';
import type { HoverCard } from './hover-card.ts';
import type { Marker } from './marker.ts';
import { bringIntoView, Walk } from './walk.ts';

/** Takes readers through a page's mentions by the browser's shortcuts. */
export class Keyboard {
  readonly #card: HoverCard;
  readonly #marker: Marker;
  readonly #walk = new Walk();
  /** What is done once the card is there. */
  #then: (() => void) | undefined;

  constructor(card: HoverCard, marker: Marker) {
    this.#card = card;
    this.#marker = marker;
  }

  /**
   * The mention that a command leads to: another one, or the one whose card is to be gone into.
   * `pointed` is the mention under the pointer. `undefined` where there is none further on.
   */
  mentionFor(
    command: PageCommand,
    from: WalkFrom,
    mentions: readonly PageMention[],
    pointed: PageMention | undefined,
  ): PageMention | undefined {
    if (command === 'open-card') {
      return this.#card.mention ?? this.#marker.at ?? pointed ?? this.#walk.stay(mentions);
    }
    const by = command === 'next-mention' ? 1 : -1;
    return from === 'here' ? this.#walk.step(mentions, by) : this.#walk.begin(mentions, by);
  }

  /** Goes to a mention and opens its card; `then` is called when it is there. */
  goTo(mention: PageMention, then: () => void): void {
    this.#walk.goTo(mention);
    bringIntoView(mention);
    this.#then = then;
    const isThere = this.#card.window.mention === mention;
    this.#card.dispatch({ type: 'open', mention });
    this.#marker.show(mention);
    if (isThere) this.shown();
  }

  /** A card has been shown. */
  shown(): void {
    this.#then?.();
    this.#then = undefined;
  }

  /** The card has gone, or is no longer that of a mention. */
  hidden(): void {
    this.#then = undefined;
    this.#marker.hide();
  }
}
