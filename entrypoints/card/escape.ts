/** The key that closes cards: where it has closed one, the page sees nothing of its stroke. */
export class Escape {
  readonly #dismiss: () => boolean;
  /** Whether the key that is down has closed a card. */
  #ours = false;

  /** `dismiss` closes a card, and tells whether there was one. */
  constructor(dismiss: () => boolean) {
    this.#dismiss = dismiss;
  }

  /** To be called with all events of the keyboard, before the page has them. */
  notice(event: KeyboardEvent): void {
    const { key, type, repeat, isTrusted } = event;
    // A page that makes keys up closes nothing of the reader's.
    if (key !== 'Escape' || !isTrusted) return;
    const ours = this.#ours && (repeat || type === 'keyup');
    this.#ours = type === 'keydown' && (ours || this.#dismiss());
    if (!ours && !this.#ours) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
