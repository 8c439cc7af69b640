import { h, render } from 'preact';

import type { CardFace } from '../../components/card/card.tsx';
import type { CardState, PageMention } from '../../components/card/contract.ts';
import { DeepCard } from '../../components/card/deep-card.tsx';
import { Speaking } from '../../components/words/speech.tsx';
import { arrange } from '../../core/context/arrange.ts';
import { type Context, NO_CONTEXT } from '../../core/context/context.ts';
import type { Key } from '../../core/corpus/key.ts';
import { contextOf } from '../../page-text/context.ts';
import type { Chosen } from './preferences.ts';
import { ReadPage } from './read-page.ts';
import { servicesIn } from './services.ts';

/** What stands in a card: the facts about whatever mention it is shown for. */
export class View {
  readonly #body: HTMLElement;
  readonly #page = new ReadPage();

  constructor(body: HTMLElement) {
    this.#body = body;
  }

  /** `again` asks once more for what could not be had. */
  show(mention: PageMention, state: CardState, chosen: Chosen, again: () => void): void {
    const { text, start, end } = mention.passage;
    const beside = 'beside' in state ? state.beside : [];
    const context =
      chosen.settings.first === 'newest' ? NO_CONTEXT : this.#contextOf(mention, beside);
    const card = h(DeepCard, {
      surface: text.slice(start, end),
      state: arranged(state, context),
      services: servicesIn(context, chosen, this.#body.ownerDocument),
      again,
    });
    render(h(Speaking, { words: chosen.words, children: card }), this.#body);
  }

  /** The first look at a page, the first parting of a text into sentences, the first date. */
  anticipate(mention: PageMention): void {
    this.#contextOf(mention, []);
    new Date().toLocaleDateString();
  }

  clear(): void {
    render(null, this.#body);
  }

  /** What is being read. */
  #contextOf({ passage }: PageMention, beside: readonly Key[]): Context {
    return contextOf(passage, passage, this.#page.current, beside);
  }
}

/** The facts in the order of what is being read. */
function arranged(state: CardState, context: Context): CardFace {
  if (state.status !== 'ready') return state;
  const { facts } = state;
  return { status: 'ready', facts, arrangement: arrange(facts, context) };
}
