import { h, render } from 'preact';

import { Card } from '../../components/card/card.tsx';
import type {
  Anchor,
  CardContent,
  CardEvents,
  CardView,
  CreateCard,
} from '../../components/card/contract.ts';
import { createHost, type Host } from './host.ts';
import { placeBeside } from './placement.ts';

export const createCard: CreateCard = (events, signal) => new View(events, signal);

class View implements CardView {
  readonly #events: CardEvents;
  readonly #host: Host = createHost();
  #pointed = false;
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
    render(h(Card, { ...content, locale: navigator.language }), frame);
    // Shown again, so that it comes above what the page has put into the top layer since.
    if (!element.matches(':popover-open')) element.showPopover();
    if (this.#anchor?.mention === anchor.mention) return;
    this.#endPlacement();
    this.#anchor = anchor;
    this.#endPlacement = placeBeside(anchor, frame, () => this.#events.onAnchorLost());
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
