import type { Size } from '../../core/hover/box.ts';
import type { CardWindow } from './card-window.ts';
import type { Chosen } from './preferences.ts';

/** The cards that the reader has pinned: each stays until it is closed. */
export class PinnedCards {
  /** In the order in which they were pinned. */
  readonly #windows: CardWindow[] = [];

  add(window: CardWindow, chosen: Chosen, size: Size | undefined): void {
    this.#windows.push(window);
    window.pin(chosen, size);
  }

  /** Closes one. False where it is not among them. */
  remove(window: CardWindow): boolean {
    const at = this.#windows.indexOf(window);
    if (at < 0) return false;
    this.#windows.splice(at, 1);
    window.remove();
    return true;
  }

  /** Closes them all. */
  clear(): void {
    for (const window of this.#windows.splice(0)) window.remove();
  }

  /** Says and shows them as the reader has chosen by now. */
  refresh(chosen: Chosen): void {
    for (const window of this.#windows) window.refresh(chosen);
  }

  /** The one above the others that can be reached: the last that was touched or pinned. */
  get topmost(): CardWindow | undefined {
    return this.#windows.toSorted((a, b) => b.front - a.front).find(({ reachable }) => reachable);
  }

  /** The one that the keyboard is in. */
  get focused(): CardWindow | undefined {
    return this.#windows.find(({ focused }) => focused);
  }

  /** Whether the pointer is on one. */
  get pointed(): boolean {
    return this.#windows.some(({ pointed }) => pointed);
  }
}
