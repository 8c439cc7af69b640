import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { h, render } from 'preact';

import styles from '../../components/card/card.css?inline';
import { Card, type CardFace } from '../../components/card/card.tsx';
import { CARD_HOST } from '../../components/card/contract.ts';
import { Speaking } from '../../components/words/speech.tsx';
import type { Words } from '../../core/words/words.ts';

interface SampleCardEvents {
  onEnter: () => void;
  /** The pointer, or the keyboard, has left the card. */
  onLeave: () => void;
  onEscape: () => void;
}

/** Distance between the card and the name's line, and between card and edges; CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/** The card beside a name of this page. */
export class SampleCard {
  readonly #host = document.createElement(CARD_HOST);
  readonly #frame = document.createElement('div');
  #endPlacement = (): void => undefined;

  constructor({ onEnter, onLeave, onEscape }: SampleCardEvents) {
    this.#host.popover = 'manual';
    this.#frame.className = 'frame';
    this.#frame.tabIndex = -1;
    this.#frame.role = 'dialog';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const root = this.#host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets.push(sheet);
    root.append(this.#frame);
    this.#frame.addEventListener('pointerenter', onEnter);
    this.#frame.addEventListener('pointerleave', onLeave);
    this.#frame.addEventListener('focusin', onEnter);
    this.#frame.addEventListener('focusout', onLeave);
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.open) onEscape();
    });
  }

  get open(): boolean {
    return this.#host.matches(':popover-open');
  }

  get focused(): boolean {
    return document.activeElement === this.#host;
  }

  /** Opens beside the name, or changes what the open card shows; resolves once it is in place. */
  async show(name: HTMLElement, face: CardFace, words: Words): Promise<void> {
    // After the name in the order of the keyboard, and in the language of the page.
    name.closest('section')?.append(this.#host);
    const surface = name.textContent ?? '';
    this.#frame.ariaLabel = surface;
    this.#frame.lang = words.locale;
    this.#frame.dir = words.dir;
    const card = h(Card, { surface, state: face });
    render(h(Speaking, { words, children: card }), this.#frame);
    this.#host.showPopover();
    this.#endPlacement();
    await this.#place(name);
    this.#endPlacement = autoUpdate(name, this.#frame, () => void this.#place(name));
  }

  focus(): void {
    this.#frame.focus();
  }

  hide(): void {
    this.#endPlacement();
    if (this.open) this.#host.hidePopover();
    render(null, this.#frame);
  }

  async #place(name: HTMLElement): Promise<void> {
    const frame = this.#frame;
    const { x, y } = await computePosition(name, frame, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN, fallbackPlacements: ['top-start'] }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight, availableWidth }) {
            frame.style.maxHeight = `${Math.max(120, availableHeight)}px`;
            frame.style.maxWidth = `${availableWidth}px`;
          },
        }),
      ],
    });
    frame.style.left = `${x}px`;
    frame.style.top = `${y}px`;
  }
}
