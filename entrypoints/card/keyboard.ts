import type { PageMention } from '../../components/card/contract.ts';
import type { PageCommand } from '../../core/protocol/page-slots.ts';
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
   * Goes to another mention and opens its card, or stays and goes into the card. `pointed` is the
   * mention under the pointer; `then` is called when the card is there.
   */
  obey(
    command: PageCommand,
    mentions: readonly PageMention[],
    pointed: PageMention | undefined,
    then: () => void,
  ): void {
    const mention =
      command === 'open-card'
        ? (this.#card.mention ?? this.#marker.at ?? pointed ?? this.#walk.stay(mentions))
        : this.#walk.step(mentions, command === 'next-mention' ? 1 : -1);
    if (mention) this.goTo(mention, then);
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
