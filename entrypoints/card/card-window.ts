import type { CardState, PageMention, Point } from '../../components/card/contract.ts';
import type { Host } from './host.ts';
import { placeBeside } from './placement.ts';
import type { Chosen } from './preferences.ts';
import { View } from './view.ts';

export interface WindowEvents {
  /** The pointer has come onto the card. */
  onEnter(): void;
  /** The mention has left the view or the page. */
  onAnchorLost(): void;
}

/** A card with its frame: beside a mention, or wherever the reader has put it. */
export class CardWindow {
  readonly #host: Host;
  readonly #events: WindowEvents;
  readonly #view: View;
  readonly frame: HTMLElement;
  #pointed = false;
  #mention: PageMention | undefined;
  #endPlacement = (): void => undefined;

  constructor(host: Host, events: WindowEvents) {
    this.#host = host;
    this.#events = events;
    this.frame = host.addFrame();
    const body = this.frame.ownerDocument.createElement('div');
    body.className = 'body';
    this.frame.append(body);
    this.#view = new View(body);
    this.frame.addEventListener('pointerenter', () => {
      this.#pointed = true;
      events.onEnter();
    });
    this.frame.addEventListener('pointerleave', () => {
      this.#pointed = false;
    });
  }

  /** Whether the pointer is on the card. */
  get pointed(): boolean {
    return this.#pointed;
  }

  /** The mention whose card is open, and where the card is. */
  get open(): { mention: PageMention; card: DOMRect } | undefined {
    return this.#mention && { mention: this.#mention, card: this.frame.getBoundingClientRect() };
  }

  /** Opens the card beside a mention, or changes what the open one shows. */
  show(mention: PageMention, pointer: Point, state: CardState, chosen: Chosen): void {
    this.#view.show(mention, state, chosen);
    this.frame.dir = chosen.words.dir;
    this.frame.lang = chosen.words.locale;
    this.#host.show(this.frame, mention.element);
    if (this.#mention === mention) return;
    this.#endPlacement();
    this.#mention = mention;
    this.#endPlacement = placeBeside(mention, pointer, this.frame, () =>
      this.#events.onAnchorLost(),
    );
  }

  hide(): void {
    this.#endPlacement();
    this.#endPlacement = () => undefined;
    this.#mention = undefined;
    this.#pointed = false;
    this.#host.hide(this.frame);
    this.#view.clear();
  }
}
