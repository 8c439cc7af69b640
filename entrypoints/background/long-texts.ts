import { failure, success } from '../../core/protocol/result.ts';
import { type KeptText, MOST_IN_MESSAGE } from '../../core/protocol/messages.ts';
import { partsOf } from '../../core/text/parts.ts';
import type { Handlers } from '../../platform/serve.ts';

const LOST = failure('text-lost', 'the background was ended in between');

/**
 * Texts that are too long for one message, while they are handed over part by part. Where the
 * background is ended in between they are gone, and whoever asks for the next part is told.
 */
export class LongTexts {
  readonly #texts = new Map<string, string[]>();

  /** Keeps a text for whoever asks for its parts. */
  keep(text: string): KeptText {
    const name = crypto.randomUUID();
    const parts = partsOf(text, MOST_IN_MESSAGE);
    this.#texts.set(name, parts);
    return { text: name, parts: parts.length };
  }

  /** A text that has been handed over whole, once. */
  take(name: string): string | undefined {
    const parts = this.#texts.get(name);
    this.#texts.delete(name);
    return parts?.join('');
  }

  readonly handlers: Pick<Handlers, 'text:give' | 'text:take'> = {
    'text:give': async ({ text, at, part }) => {
      const parts = at === 0 ? [] : this.#texts.get(text);
      if (parts?.length !== at) return LOST;
      parts.push(part);
      this.#texts.set(text, parts);
      return success(null);
    },
    'text:take': async ({ text, at }) => {
      const parts = this.#texts.get(text);
      const part = parts?.[at];
      if (parts === undefined || part === undefined) return LOST;
      if (at + 1 === parts.length) this.#texts.delete(text);
      return success(part);
    },
  };
}
