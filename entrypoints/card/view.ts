import { h, render } from 'preact';

import { Card, type CardFace } from '../../components/card/card.tsx';
import type { CardState, PageMention, Point } from '../../components/card/contract.ts';
import { arrange } from '../../core/context/arrange.ts';
import { contextOf, pageOf, type Page } from '../../page-text/context.ts';
import { Speaking } from '../../components/words/speech.tsx';
import { createHost, type Host } from './host.ts';
import { placeBeside } from './placement.ts';
import type { Preferences } from './preferences.ts';

export interface ViewEvents {
  /** The pointer has come onto the card. */
  onEnter(): void;
  /** The mention has left the view or the page. */
  onAnchorLost(): void;
}

interface Open {
  mention: PageMention;
  pointer: Point;
  state: CardState;
}

/** The one card of a frame, beside whatever mention it is shown for. */
export class View {
  readonly #events: ViewEvents;
  readonly #preferences: Preferences;
  readonly #host: Host = createHost();
  #pointed = false;
  #page: Page | undefined;
  /** What is open, or will be as soon as the words for it are there. */
  #open: Open | undefined;
  /** The mention that the card is placed beside. */
  #mention: PageMention | undefined;
  #endPlacement = (): void => undefined;

  constructor(preferences: Preferences, events: ViewEvents, signal: AbortSignal) {
    this.#preferences = preferences;
    this.#events = events;
    const { frame, element } = this.#host;
    frame.addEventListener('pointerenter', () => {
      this.#pointed = true;
      events.onEnter();
    });
    frame.addEventListener('pointerleave', () => {
      this.#pointed = false;
    });
    signal.addEventListener('abort', () => {
      this.hide();
      element.remove();
    });
  }

  /** Whether the pointer is on the card. */
  get pointed(): boolean {
    return this.#pointed;
  }

  /** Opens the card beside a mention, or changes what the open one shows. */
  show(mention: PageMention, pointer: Point, state: CardState): void {
    this.#open = { mention, pointer, state };
    this.refresh();
  }

  /** Shows what is open as the reader has chosen by now. */
  refresh(): void {
    const { chosen } = this.#preferences;
    if (!this.#open || !chosen) return;
    const { mention, pointer, state } = this.#open;
    const { element, frame } = this.#host;
    if (!element.isConnected) document.documentElement.append(element);
    const { text, start, end } = mention.passage;
    const shown = state.status === 'ready' ? this.#arranged(mention, state) : state;
    const surface = text.slice(start, end);
    const { words } = chosen;
    render(h(Speaking, { words, children: h(Card, { surface, state: shown }) }), frame);
    // Shown when it is needed, so that it comes above what the page has put into the top layer.
    if (!element.matches(':popover-open')) element.showPopover();
    if (this.#mention === mention) return;
    this.#endPlacement();
    this.#mention = mention;
    this.#endPlacement = placeBeside(mention, pointer, frame, () => this.#events.onAnchorLost());
  }

  hide(): void {
    this.#endPlacement();
    this.#endPlacement = () => undefined;
    this.#open = undefined;
    this.#mention = undefined;
    this.#pointed = false;
    const { element, frame } = this.#host;
    if (element.matches(':popover-open')) element.hidePopover();
    render(null, frame);
  }

  /** The facts in the order of what is being read. */
  #arranged(
    { passage }: PageMention,
    { facts, beside }: CardState & { status: 'ready' },
  ): CardFace {
    this.#page ??= pageOf(document);
    const context = contextOf(passage, passage, this.#page, beside);
    return { status: 'ready', facts, arrangement: arrange(facts, context) };
  }
}
