import { reduceHover } from '../../core/hover/reducer.ts';
import {
  IDLE,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  type TimerName,
} from '../../core/hover/states.ts';
import type { Timings } from '../../core/hover/timings.ts';

/** What the reducer's effects come down to in a page. */
export interface Deeds<M> {
  /** A dwell has begun, or a card is to open without one: facts are soon asked for. */
  makeReady(): void;
  /** Whether the pointer is still on it: a page may have scrolled away under one that rests. */
  isUnderPointer(mention: M): boolean;
  fetch(mention: M, token: number): void;
  show(mention: M, token: number): void;
  hide(): void;
  handOver(): void;
}

/** Runs the hover reducer: keeps its state, starts its timers, carries out its effects. */
export class HoverMachine<M> {
  readonly #deeds: Deeds<M>;
  readonly #timings: () => Timings;
  #state: HoverState<M> = IDLE;

  constructor(deeds: Deeds<M>, timings: () => Timings) {
    this.#deeds = deeds;
    this.#timings = timings;
  }

  get phase(): HoverState<M>['phase'] {
    return this.#state.phase;
  }

  /** `since` is when it happened, by `performance.now()`, where that was some time ago. */
  dispatch(event: HoverEvent<M>, since = performance.now()): void {
    if (event.type === 'open') this.#deeds.makeReady();
    const { state, effects } = reduceHover(this.#state, event, this.#timings());
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect, performance.now() - since);
  }

  #due(timer: TimerName, token: number): void {
    const due: HoverEvent<M> = { type: 'due', timer, token };
    const { effects } = reduceHover(this.#state, due, this.#timings());
    const show = effects.find(({ type }) => type === 'show');
    const gone = show?.type === 'show' && !this.#deeds.isUnderPointer(show.mention);
    this.dispatch(gone ? { type: 'off' } : due);
  }

  #carryOut(effect: HoverEffect<M>, elapsed: number): void {
    switch (effect.type) {
      case 'start-timer': {
        const { timer, token, after } = effect;
        if (timer === 'fetch') this.#deeds.makeReady();
        setTimeout(() => this.#due(timer, token), Math.max(0, after - elapsed));
        return;
      }
      case 'fetch':
        this.#deeds.fetch(effect.mention, effect.token);
        return;
      case 'show':
        this.#deeds.show(effect.mention, effect.token);
        return;
      case 'hide':
        this.#deeds.hide();
        return;
      case 'hand-over':
        this.#deeds.handOver();
    }
  }
}
