/**
 * The life of a hover card.
 *
 *              over a mention                  dwell over
 *      idle ───────────────────▶ dwelling ──────────────────▶ shown
 *       ▲  ▲                      │  ▲                        │   ▲
 *       │  └──── off, dismissed ──┘  └── over another one ──┐ │   │ back on mention or card
 *       │                                                   │ ▼   │
 *       └────────────── grace over, dismissed ─────────────  leaving
 *
 * `fetch` falls due early in dwelling, so that facts are there when the dwell is over. What
 * arrives carries the token of its interaction and is dropped when another has begun.
 */

export interface Timings {
  /** Milliseconds that the pointer rests on a mention before its card opens. */
  dwell: number;
  /** Milliseconds into the dwell at which the facts are fetched. */
  fetch: number;
  /** Milliseconds for which a card stays when the pointer has left. */
  grace: number;
}

/** Wikipedia's page previews fetch at 150 ms, show at 500 ms and hide after 300 ms. */
export const DEFAULT_TIMINGS: Timings = { dwell: 350, fetch: 100, grace: 300 };

/**
 * `M` identifies a mention; equal values are the same mention. `last` is the highest token
 * given out: an interaction's token is never given out again.
 */
export type HoverState<M> = { last: number } & (
  | { phase: 'idle' }
  | { phase: 'dwelling'; token: number; mention: M }
  | { phase: 'shown'; mention: M }
  /** `next` is the mention that the pointer rests on meanwhile, with its own token. */
  | { phase: 'leaving'; token: number; mention: M; next?: Dwell<M> }
);

interface Dwell<M> {
  token: number;
  mention: M;
}

export type HoverEvent<M> =
  | { type: 'over-mention'; mention: M }
  | { type: 'over-card' }
  | { type: 'off' }
  | { type: 'due'; timer: TimerName; token: number }
  /** Escape, the page scrolled away under the mention, or the mention went. */
  | { type: 'dismissed' };

export type TimerName = 'fetch' | 'dwell' | 'grace';

export type HoverEffect<M> =
  | { type: 'start-timer'; timer: TimerName; after: number; token: number }
  | { type: 'fetch'; mention: M; token: number }
  | { type: 'show'; mention: M; token: number }
  | { type: 'hide' };

export interface Step<M> {
  state: HoverState<M>;
  effects: HoverEffect<M>[];
}

export const IDLE: HoverState<never> = { phase: 'idle', last: 0 };

/** Pure: the same state and event give the same step. */
export function reduceHover<M>(
  state: HoverState<M>,
  event: HoverEvent<M>,
  timings: Timings,
): Step<M> {
  switch (event.type) {
    case 'over-mention':
      return overMention(state, event.mention, timings);
    case 'over-card':
      return state.phase === 'leaving' ? stay(state) : unchanged(state);
    case 'off':
      return off(state, timings);
    case 'due':
      return due(state, event.timer, event.token);
    case 'dismissed':
      return toIdle(state);
  }
}

function unchanged<M>(state: HoverState<M>): Step<M> {
  return { state, effects: [] };
}

function toIdle<M>(state: HoverState<M>): Step<M> {
  const open = state.phase === 'shown' || state.phase === 'leaving';
  return { state: { phase: 'idle', last: state.last }, effects: open ? [{ type: 'hide' }] : [] };
}

function stay<M>({ last, mention }: { last: number; mention: M }): Step<M> {
  return { state: { phase: 'shown', last, mention }, effects: [] };
}

function dwellTimers<M>(token: number, timings: Timings): HoverEffect<M>[] {
  return [
    { type: 'start-timer', timer: 'fetch', after: timings.fetch, token },
    { type: 'start-timer', timer: 'dwell', after: timings.dwell, token },
  ];
}

function overMention<M>(state: HoverState<M>, mention: M, timings: Timings): Step<M> {
  const token = state.last + 1;
  switch (state.phase) {
    case 'idle':
    case 'dwelling':
      if (state.phase === 'dwelling' && state.mention === mention) return unchanged(state);
      return {
        state: { phase: 'dwelling', last: token, token, mention },
        effects: dwellTimers(token, timings),
      };
    case 'shown': {
      if (state.mention === mention) return unchanged(state);
      const left = leave(state, timings);
      return rest(left.state, left.effects, mention, timings);
    }
    case 'leaving':
      if (state.mention === mention) return stay(state);
      if (state.next?.mention === mention) return unchanged(state);
      return rest(state, [], mention, timings);
  }
}

type Leaving<M> = HoverState<M> & { phase: 'leaving' };

function leave<M>(
  { last, mention }: { last: number; mention: M },
  timings: Timings,
): { state: Leaving<M>; effects: HoverEffect<M>[] } {
  const token = last + 1;
  return {
    state: { phase: 'leaving', last: token, token, mention },
    effects: [{ type: 'start-timer', timer: 'grace', after: timings.grace, token }],
  };
}

/** The pointer rests on another mention while the card of the first is still there. */
function rest<M>(
  state: Leaving<M>,
  effects: HoverEffect<M>[],
  mention: M,
  timings: Timings,
): Step<M> {
  const token = state.last + 1;
  return {
    state: { ...state, last: token, next: { token, mention } },
    effects: [...effects, ...dwellTimers<M>(token, timings)],
  };
}

function off<M>(state: HoverState<M>, timings: Timings): Step<M> {
  switch (state.phase) {
    case 'idle':
      return unchanged(state);
    case 'dwelling':
      return toIdle(state);
    case 'shown':
      return leave(state, timings);
    case 'leaving': {
      const { last, token, mention } = state;
      return unchanged({ phase: 'leaving', last, token, mention });
    }
  }
}

function due<M>(state: HoverState<M>, timer: TimerName, token: number): Step<M> {
  const waiting =
    state.phase === 'dwelling' ? state : state.phase === 'leaving' ? state.next : undefined;
  if (waiting?.token === token) {
    const { mention } = waiting;
    if (timer === 'fetch') return { state, effects: [{ type: 'fetch', mention, token }] };
    if (timer === 'dwell') {
      return {
        state: { phase: 'shown', last: state.last, mention },
        effects: [{ type: 'show', mention, token }],
      };
    }
  }
  if (timer === 'grace' && state.phase === 'leaving' && state.token === token) {
    if (!state.next) return toIdle(state);
    return {
      state: { phase: 'dwelling', last: state.last, ...state.next },
      effects: [{ type: 'hide' }],
    };
  }
  return unchanged(state);
}
