import { h, render } from 'preact';

import { Card, type CardFace } from '../../components/card/card.tsx';
import type { CardState, PageMention } from '../../components/card/contract.ts';
import { Speaking } from '../../components/words/speech.tsx';
import { arrange } from '../../core/context/arrange.ts';
import { contextOf, pageOf, type Page } from '../../page-text/context.ts';
import type { Chosen } from './preferences.ts';

/** What stands in a card: the facts about whatever mention it is shown for. */
export class View {
  readonly #body: HTMLElement;
  #page: Page | undefined;

  constructor(body: HTMLElement) {
    this.#body = body;
  }

  show(mention: PageMention, state: CardState, { words }: Chosen): void {
    const { text, start, end } = mention.passage;
    const shown = state.status === 'ready' ? this.#arranged(mention, state) : state;
    const surface = text.slice(start, end);
    render(h(Speaking, { words, children: h(Card, { surface, state: shown }) }), this.#body);
  }

  clear(): void {
    render(null, this.#body);
  }

  /** The facts in the order of what is being read. */
  #arranged(
    { passage }: PageMention,
    { facts, beside }: CardState & { status: 'ready' },
  ): CardFace {
    this.#page ??= pageOf(document);
    const context = contextOf(passage, passage, this.#page, beside);
    return { status: 'ready', facts, arrangement: arrange(facts, context) };
  }
}
