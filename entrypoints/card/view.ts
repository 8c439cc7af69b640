import { h, render } from 'preact';

import { Card, type CardFace } from '../../components/card/card.tsx';
import type {
  Anchor,
  CardContent,
  CardEvents,
  CardState,
  CardView,
  CreateCard,
} from '../../components/card/contract.ts';
import { arrange } from '../../core/context/arrange.ts';
import { contextOf, pageOf, type Page } from '../../page-text/context.ts';
import { createHost, type Host } from './host.ts';
import { placeBeside } from './placement.ts';

export const createCard: CreateCard = (events, signal) => new View(events, signal);

class View implements CardView {
  readonly #events: CardEvents;
  readonly #host: Host = createHost();
  #pointed = false;
  #page: Page | undefined;
  #anchor: Anchor | undefined;
  #endPlacement = (): void => undefined;

  constructor(events: CardEvents, signal: AbortSignal) {
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

  get pointed(): boolean {
    return this.#pointed;
  }

  show(anchor: Anchor, content: CardContent): void {
    const { element, frame } = this.#host;
    if (!element.isConnected) document.documentElement.append(element);
    const { state, surface } = content;
    const shown = state.status === 'ready' ? this.#arranged(anchor, state) : state;
    render(h(Card, { surface, state: shown, locale: navigator.language }), frame);
    // Shown again, so that it comes above what the page has put into the top layer since.
    if (!element.matches(':popover-open')) element.showPopover();
    if (this.#anchor?.mention === anchor.mention) return;
    this.#endPlacement();
    this.#anchor = anchor;
    this.#endPlacement = placeBeside(anchor, frame, () => this.#events.onAnchorLost());
  }

  /** The facts in the order of what is being read. */
  #arranged({ passage }: Anchor, { facts, beside }: CardState & { status: 'ready' }): CardFace {
    this.#page ??= pageOf(document);
    const context = contextOf(passage, passage, this.#page, beside);
    return { status: 'ready', facts, arrangement: arrange(facts, context) };
  }

  hide(): void {
    this.#endPlacement();
    this.#endPlacement = () => undefined;
    this.#anchor = undefined;
    this.#pointed = false;
    const { element, frame } = this.#host;
    if (element.matches(':popover-open')) element.hidePopover();
    render(null, frame);
  }
}
