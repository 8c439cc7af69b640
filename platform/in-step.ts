/**
 * Keeps what a page shows in step with what is stored. What was read before something began to be
 * done, or while it is, may be from before it: it is not shown, lest a switch turn back under the
 * reader's hand.
 */
export class InStep<T> {
  readonly #read: () => Promise<T | undefined>;
  readonly #show: (stored: T) => unknown;
  /** How many things are being done. */
  #underWay = 0;
  /** Counts the readings and what was begun; and which of them was begun last, or is shown. */
  #turn = 0;
  #begun = 0;
  #shown = 0;

  /** `read` never rejects, and gives `undefined` where nothing can be read: what is shown stays. */
  constructor(read: () => Promise<T | undefined>, show: (stored: T) => unknown) {
    this.#read = read;
    this.#show = show;
  }

  /** Shows what is stored now, unless that is about to change. */
  async refresh(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const stored = await this.#read();
    if (stored === undefined || this.#underWay > 0) return;
    if (turn < this.#begun || turn < this.#shown) return;
    this.#shown = turn;
    this.#show(stored);
  }

  /** Does something that may change what is stored, then shows what is. Rejects as the work does. */
  async whileDoing(work: () => Promise<unknown>): Promise<void> {
    this.#turn += 1;
    this.#begun = this.#turn;
    this.#underWay += 1;
    try {
      await work();
    } finally {
      this.#underWay -= 1;
      await this.refresh();
    }
  }
}
