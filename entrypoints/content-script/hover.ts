import type { Anchor, CardState } from '../../components/card/contract.ts';
import {
  DEFAULT_TIMINGS,
  IDLE,
  reduceHover,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
} from '../../core/hover/reducer.ts';
import { MOST_BESIDE } from '../../core/protocol/messages.ts';
import { ask, extensionAlive, ExtensionGone } from '../../platform/ask.ts';
import { CardLoader } from './card-loader.ts';
import { boxesOf, mentionAt } from './hit-test.ts';
import type { PageMention, PageMentions } from './page-mentions.ts';

interface Point {
  x: number;
  y: number;
}

/**
 * Opens the card of the mention that the pointer rests on, until the signal aborts.
 * `onGone` is called when the extension that started this script is no longer there.
 */
export function watchPointer(
  mentions: () => PageMentions | undefined,
  onGone: () => void,
  signal: AbortSignal,
): void {
  const hover = new Hover(mentions, onGone, signal);
  hover.listen(signal);
}

/** Runs the hover reducer over the page's pointer and keys, and carries out its effects. */
class Hover {
  readonly #mentions: () => PageMentions | undefined;
  readonly #cards: CardLoader;
  readonly #onGone: () => void;
  #state: HoverState<PageMention> = IDLE;
  #pointer: Point | undefined;
  #frame = 0;
  /** What is known so far for the interactions under way, by token. */
  readonly #states = new Map<number, CardState>();
  /** The interaction whose card is open, or is to open as soon as its code is there. */
  #open: { token: number; mention: PageMention } | undefined;

  constructor(mentions: () => PageMentions | undefined, onGone: () => void, signal: AbortSignal) {
    this.#mentions = mentions;
    this.#onGone = onGone;
    this.#cards = new CardLoader(
      {
        onEnter: () => this.#dispatch({ type: 'over-card' }),
        onAnchorLost: () => this.#dispatch({ type: 'dismissed' }),
      },
      signal,
    );
  }

  listen(signal: AbortSignal): void {
    const passive = { passive: true, capture: true, signal };
    document.addEventListener('pointermove', (event) => this.#moved(event), passive);
    document.documentElement.addEventListener(
      'pointerleave',
      () => this.#dispatch({ type: 'off' }),
      { passive: true, signal },
    );
    // The window's capture phase comes first: what closes our card is not seen by the page.
    window.addEventListener('keydown', (event) => this.#pressed(event), { capture: true, signal });
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      this.#dispatch({ type: 'dismissed' });
    });
  }

  #moved({ clientX, clientY, pointerType, buttons }: PointerEvent): void {
    if (pointerType === 'touch' || buttons !== 0 || this.#cards.view?.pointed) return;
    if (!this.#mentions()?.all.length) return;
    if (!extensionAlive()) {
      this.#outlived();
      return;
    }
    this.#pointer = { x: clientX, y: clientY };
    // Asking what is under a point may force layout: once a frame is enough.
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  }

  #look(): void {
    const mentions = this.#mentions();
    if (!mentions || !this.#pointer || this.#cards.view?.pointed) return;
    const mention = mentionAt(mentions, this.#pointer.x, this.#pointer.y);
    this.#dispatch(mention ? { type: 'over-mention', mention } : { type: 'off' });
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#open) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#dispatch({ type: 'dismissed' });
  }

  #dispatch(event: HoverEvent<PageMention>): void {
    const { state, effects } = reduceHover(this.#state, event, DEFAULT_TIMINGS);
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  #carryOut(effect: HoverEffect<PageMention>): void {
    switch (effect.type) {
      case 'start-timer': {
        const { timer, token, after } = effect;
        setTimeout(() => this.#dispatch({ type: 'due', timer, token }), after);
        return;
      }
      case 'fetch':
        void this.#fetch(effect.token, effect.mention);
        return;
      case 'show':
        this.#open = { token: effect.token, mention: effect.mention };
        this.#render();
        return;
      case 'hide': {
        this.#open = undefined;
        this.#cards.view?.hide();
      }
    }
  }

  /** Asks for the card's code and the facts at once. Failures are states of the card. */
  async #fetch(token: number, mention: PageMention): Promise<void> {
    for (const old of this.#states.keys()) {
      if (old !== this.#open?.token) this.#states.delete(old);
    }
    this.#states.set(token, { status: 'loading' });
    const state = await this.#ask(mention);
    // Another interaction has begun meanwhile: this answer is too late.
    if (!this.#states.has(token)) return;
    this.#states.set(token, state);
    if (this.#open?.token === token) this.#render();
  }

  async #ask({ subject }: PageMention): Promise<CardState> {
    const mentions = this.#mentions();
    if (!mentions) return { status: 'failed', code: 'unknown-subject' };
    const beside = mentions.beside(subject).slice(0, MOST_BESIDE);
    try {
      const [reply] = await Promise.all([
        ask('mention:facts', { revision: mentions.revision, subject, beside }),
        this.#cards.load(),
      ]);
      return reply.ok
        ? { status: 'ready', ...reply.value }
        : { status: 'failed', code: reply.error.code };
    } catch (error) {
      if (!(error instanceof ExtensionGone)) throw error;
      return { status: 'updated' };
    }
  }

  /** The extension has gone: an open card says so, then the script goes quiet. */
  #outlived(): void {
    if (!this.#open || !this.#cards.view) {
      this.#onGone();
      return;
    }
    this.#states.set(this.#open.token, { status: 'updated' });
    this.#render();
  }

  #render(): void {
    const { view } = this.#cards;
    const state = this.#open && this.#states.get(this.#open.token);
    if (!this.#open || !state || !view) return;
    const { mention } = this.#open;
    const surface = mention.flow.text.slice(mention.mention.start, mention.mention.end);
    view.show(anchorOf(mention, this.#pointer ?? { x: 0, y: 0 }), { surface, state });
  }
}

function anchorOf(mention: PageMention, pointer: Point): Anchor {
  const { range, flow } = mention;
  const { start, end } = mention.mention;
  return {
    mention,
    passage: { text: flow.text, nodes: flow.nodes, start, end },
    element: range.startContainer.parentElement ?? document.documentElement,
    boxes: () => boxesOf(range),
    pointer,
  };
}
