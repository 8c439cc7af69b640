import type {
  CardState,
  Hovering,
  PageMention,
  Point,
  SpottedPage,
  StartHovering,
} from '../../components/card/contract.ts';
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
import { Preferences } from './preferences.ts';
import { View } from './view.ts';

export const startHovering: StartHovering = (page, first, onGone, signal) => {
  const hover = new Hover(page, onGone, signal);
  hover.begin(first);
  hover.listen(signal);
  return hover;
};

/** Runs the hover reducer over the page's pointer, and carries out its effects. */
class Hover implements Hovering {
  readonly #page: () => SpottedPage | undefined;
  readonly #onGone: () => void;
  readonly #view: View;
  #state: HoverState<PageMention> = IDLE;
  #pointer: Point = { x: 0, y: 0 };
  #frame = 0;
  /** Milliseconds by which the dwell began before this code was there. */
  #headStart = 0;
  /** What is known so far for the interactions under way, by token. */
  readonly #states = new Map<number, CardState>();
  /** The interaction whose card is open. */
  #open: { token: number; mention: PageMention } | undefined;

  constructor(page: () => SpottedPage | undefined, onGone: () => void, signal: AbortSignal) {
    this.#page = page;
    this.#onGone = onGone;
    const preferences = new Preferences(() => this.#view.refresh(), signal);
    this.#view = new View(
      preferences,
      {
        onEnter: () => this.#dispatch({ type: 'over-card' }),
        onAnchorLost: () => this.#dispatch({ type: 'dismissed' }),
      },
      signal,
    );
  }

  /** Takes the first interaction over, as far as the pointer is still on its mention. */
  begin({ pointer, mention, since }: Parameters<StartHovering>[1]): void {
    this.#pointer = pointer;
    const still = this.#page()?.mentionAt(pointer) === mention;
    this.#headStart = still ? performance.now() - since : 0;
    this.#look();
    this.#headStart = 0;
  }

  listen(signal: AbortSignal): void {
    const passive = { passive: true, capture: true, signal };
    document.addEventListener('pointermove', (event) => this.#moved(event), passive);
    document.documentElement.addEventListener(
      'pointerleave',
      () => this.#dispatch({ type: 'off' }),
      { passive: true, signal },
    );
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      this.dismiss();
    });
  }

  dismiss(): boolean {
    const open = this.#open !== undefined;
    this.#dispatch({ type: 'dismissed' });
    return open;
  }

  #moved({ clientX, clientY, pointerType, buttons, isTrusted }: PointerEvent): void {
    if (!isTrusted || pointerType === 'touch' || buttons !== 0 || this.#view.pointed) return;
    if (!extensionAlive()) {
      this.#outlived();
      return;
    }
    this.#pointer = { x: clientX, y: clientY };
    // Asking what is under a point may force layout: once a frame is enough.
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (!this.#view.pointed) this.#look();
    });
  }

  #look(): void {
    const mention = this.#page()?.mentionAt(this.#pointer);
    this.#dispatch(mention ? { type: 'over-mention', mention } : { type: 'off' });
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
        const wait = Math.max(0, after - this.#headStart);
        setTimeout(() => this.#dispatch({ type: 'due', timer, token }), wait);
        return;
      }
      case 'fetch':
        void this.#fetch(effect.token, effect.mention);
        return;
      case 'show':
        this.#open = { token: effect.token, mention: effect.mention };
        this.#render();
        return;
      case 'hide':
        this.#open = undefined;
        this.#view.hide();
    }
  }

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

  /** Asks for the facts. Failures are states of the card. */
  async #ask({ subject }: PageMention): Promise<CardState> {
    const page = this.#page();
    if (!page) return { status: 'failed', code: 'unknown-subject' };
    const { revision } = page;
    const beside = page.beside(subject).slice(0, MOST_BESIDE);
    try {
      const reply = await ask('mention:facts', { revision, subject, beside });
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
    if (!this.#open) {
      this.#onGone();
      return;
    }
    this.#states.set(this.#open.token, { status: 'updated' });
    this.#render();
  }

  #render(): void {
    const state = this.#open && this.#states.get(this.#open.token);
    if (this.#open && state) this.#view.show(this.#open.mention, this.#pointer, state);
  }
}
