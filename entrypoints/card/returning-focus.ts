/** Remembers what of the page had the focus when a card took it, and gives it back. */
export class ReturningFocus {
  #before: HTMLElement | SVGElement | undefined;

  /** To be called before the card takes the focus. */
  remember(): void {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    this.#before =
      focused instanceof HTMLElement || focused instanceof SVGElement ? focused : undefined;
  }

  /** To be called before what holds the focus goes. */
  giveBack(): void {
    if (this.#before?.isConnected) this.#before.focus({ preventScroll: true });
    this.#before = undefined;
  }
}
