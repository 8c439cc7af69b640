import { h, render } from 'preact';

import { Card, type CardFace } from '../../components/card/card.tsx';
import type { CardState, PageMention, Point } from '../../components/card/contract.ts';
import { arrange } from '../../core/context/arrange.ts';
import { contextOf, pageOf, type Page } from '../../page-text/context.ts';
import { createHost, type Host } from './host.ts';
import { placeBeside } from './placement.ts';

export interface ViewEvents {
  /** The pointer has come onto the card. */
  onEnter(): void;
  /** The mention has left the view or the page. */
  onAnchorLost(): void;
}

/** The one card of a frame, beside whatever mention it is shown for. */
export class View {
  readonly #events: ViewEvents;
  readonly #host: Host = createHost();
  #pointed = false;
  #page: Page | undefined;
  #mention: PageMention | undefined;
  #endPlacement = (): void => undefined;

  constructor(events: ViewEvents, signal: AbortSignal) {
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
    const { element, frame } = this.#host;
    if (!element.isConnected) document.documentElement.append(element);
    const { text, start, end } = mention.passage;
    const shown = state.status === 'ready' ? this.#arranged(mention, state) : state;
    const surface = text.slice(start, end);
    render(h(Card, { surface, state: shown, locale: navigator.language }), frame);
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
