import {
  CARD_SLOT,
  type CardEvents,
  type CardView,
  type CreateCard,
} from '../../components/card/contract.ts';
import { ask } from '../../platform/ask.ts';

/** Brings the card's code into this frame when it is first needed, and makes the one card. */
export class CardLoader {
  readonly #events: CardEvents;
  readonly #signal: AbortSignal;
  #loading: Promise<void> | undefined;
  /** The card, once its code is there. */
  view: CardView | undefined;

  constructor(events: CardEvents, signal: AbortSignal) {
    this.#events = events;
    this.#signal = signal;
  }

  /** Settles when the card is there, or can't be had; a later call tries again. */
  async load(): Promise<void> {
    this.#loading ??= this.#load();
    try {
      await this.#loading;
    } finally {
      if (!this.view) this.#loading = undefined;
    }
  }

  async #load(): Promise<void> {
    await ask('card:load', {});
    const create = (globalThis as { [CARD_SLOT]?: CreateCard })[CARD_SLOT];
    if (create && !this.#signal.aborted) this.view = create(this.#events, this.#signal);
  }
}
