/**
 * Remembers what of the page had the focus when it came into the cards, and gives it back. From
 * one card to another it has not left them: what the page had is still to be given back.
 */
export class ReturningFocus {
  readonly #cards: HTMLElement;
  /** What had it in the document of the cards, and what within that, trees and frames down. */
  #outer: Element | null = null;
  #before: Element | null = null;

  /** `cards` is the element that all cards stand in. */
  constructor(cards: HTMLElement, signal: AbortSignal) {
    this.#cards = cards;
    cards.addEventListener('pointerdown', () => this.remember(), { signal });
    cards.addEventListener(
      'focusin',
      ({ relatedTarget }) => {
        if (relatedTarget === null || relatedTarget === this.#outer) return;
        this.#outer = this.#before = relatedTarget as Element;
      },
      { signal },
    );
  }

  /** To be called before a card takes the focus. */
  remember(): void {
    const { activeElement } = this.#cards.ownerDocument;
    if (activeElement === this.#cards) return;
    this.#outer = this.#before = activeElement;
    for (let at = activeElement; at; at = focusedWithin(at)) this.#before = at;
  }

  /** To be called before what holds the focus goes. */
  giveBack(): void {
    const before: (Element & Partial<HTMLOrSVGElement>) | null = this.#before;
    if (before?.isConnected) before.focus?.({ preventScroll: true });
    this.#outer = this.#before = null;
  }
}

/** What has the focus within a tree or a frame that has it; none where that is the whole frame. */
function focusedWithin(element: Element & { contentDocument?: Document | null }): Element | null {
  const inner = element.shadowRoot ?? element.contentDocument;
  const focused = inner?.activeElement ?? null;
  return focused === element.contentDocument?.body ? null : focused;
}
