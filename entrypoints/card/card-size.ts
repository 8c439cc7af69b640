import type { Size } from '../../core/hover/box.ts';
import { ask, extensionAlive } from '../../platform/ask.ts';

/** The size that the reader has given a card, for all cards to come. */
export class CardSize {
  /** `undefined` where none was given. */
  current: Size | undefined;

  constructor() {
    void this.#read();
  }

  remember({ width, height }: Size): void {
    this.current = { width: Math.round(width), height: Math.round(height) };
    if (extensionAlive()) void ask('card:resized', this.current);
  }

  async #read(): Promise<void> {
    if (!extensionAlive()) return;
    const reply = await ask('card:size', {});
    if (reply.ok) this.current = reply.value ?? undefined;
  }
}
