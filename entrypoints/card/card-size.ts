import type { Size } from '../../core/hover/box.ts';
import { ask, extensionAlive, ExtensionGone } from '../../platform/ask.ts';

/** The size that the reader has given a card, for all cards to come. */
export class CardSize {
  /** `undefined` where none was given. */
  current: Size | undefined;

  /**
   * Asks for it as a dwell begins: it may have been given on another page. The question wakes a
   * sleeping background besides, so that it is up when the facts are asked for.
   */
  ask(): void {
    void this.#read();
  }

  remember({ width, height }: Size): void {
    this.current = { width: Math.round(width), height: Math.round(height) };
    if (extensionAlive()) void ask('card:resized', this.current);
  }

  async #read(): Promise<void> {
    try {
      const reply = await ask('card:size', {});
      if (reply.ok) this.current = reply.value ?? undefined;
    } catch (error) {
      // Where the extension has gone, the answer for the facts tells whoever hovers.
      if (!(error instanceof ExtensionGone)) throw error;
    }
  }
}
