import { h, render, type ComponentChild } from 'preact';

import type { CardState, PageMention } from '../../components/card/contract.ts';
import { Bar, Corner } from '../../components/card-window/bar.tsx';
import { Speaking } from '../../components/words/speech.tsx';
import type { Chosen } from './preferences.ts';
import { View } from './view.ts';

/** What a card's window shows, and as what. */
export interface Content {
  mention: PageMention;
  state: CardState;
  chosen: Chosen;
  pinned: boolean;
}

export interface BarEvents {
  onPin(this: void): void;
  onClose(this: void): void;
}

export interface ContentEvents extends BarEvents {
  /** The reader wants to ask once more for what could not be had. */
  onAgain(this: void): void;
}

/** Draws what stands in a card's frame: its bar, its body, its corner. */
export class CardContent {
  readonly bar: HTMLElement;
  readonly corner: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #view: View;
  readonly #events: ContentEvents;
  #drawn: Content | undefined;

  constructor(frame: HTMLElement, events: ContentEvents) {
    this.#frame = frame;
    this.#events = events;
    this.bar = part(frame, 'bar');
    const body = part(frame, 'body');
    this.#view = new View(body);
    const onScroll = () => frame.classList.toggle('scrolled', body.scrollTop > 0);
    body.addEventListener('scroll', onScroll, { passive: true });
    this.corner = part(frame, '');
  }

  /** Draws this in place of what was there; nothing where it is the same. */
  draw(content: Content): void {
    const { mention, state, chosen, pinned } = content;
    const before = this.#drawn;
    this.#drawn = content;
    if (
      before &&
      (Object.keys(content) as (keyof Content)[]).every((of) => before[of] === content[of])
    ) {
      return;
    }
    // How far one had gone into another card is no matter of this one.
    if (before && before.mention !== mention) this.#view.clear();
    const { onAgain, onPin, onClose } = this.#events;
    this.#view.show(mention, state, chosen, onAgain);
    const { words } = chosen;
    this.#frame.dir = words.dir;
    this.#frame.lang = words.locale;
    const speaking = (child: ComponentChild) => h(Speaking, { words, children: child });
    render(speaking(h(Bar, { pinned, onPin, onClose })), this.bar);
    render(pinned ? speaking(h(Corner, {})) : null, this.corner);
  }

  anticipate(mention: PageMention): void {
    this.#view.anticipate(mention);
  }

  clear(): void {
    this.#drawn = undefined;
    this.#frame.classList.remove('scrolled');
    this.#view.clear();
  }
}

function part(frame: HTMLElement, name: string): HTMLElement {
  const made = frame.ownerDocument.createElement('div');
  made.className = name;
  frame.append(made);
  return made;
}
