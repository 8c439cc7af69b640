import type { HoverEffect, HoverEvent, HoverState, Step, TimerName } from './states.ts';
import type { Timings } from './timings.ts';

/**
 * The life of a card that opens at a mention.
 *
 *               over a mention                 dwell over             on the card
 *      idle ────────────────────▶ dwelling ──────────────────▶ shown ◀─────────▶ reached
 *      ▲ ▲                         │  ▲  │                      │ ▲  its mention  │ ▲
 *      │ └─── off, dismissed ──────┘  │  │                  off │ │ back on its   │ │ back on
 *      │                              │  │                      ▼ │ mention   off ▼ │ the card
 *      │◀── grace over, dismissed ────┼──┼───────────────────── leaving ────────────┘
 *      │      (over another mention: its dwell goes on) ◀─────┘ ▲ │ ▲ │
 *      │                                 │                       │ │ └─┘ toward the card:
 *      │                            open │               release │ │ hold    the grace anew
 *      │                                 ▼                       │ ▼
 *      └─────── dismissed ─────────────  kept ───────────────────┘
 *
 * From every phase `open` leads to kept: a click, a tap or a key opens at once, and such a card
 * stays without the pointer. So does one that holds the focus (`hold`), until it has lost it
 * (`release`). From shown and reached `hold` leads to kept too, and off is over another mention or
 * toward the card as well. From shown, reached, leaving and kept `pin` leads to idle without hiding
 * the card, which is the reader's own from then on. `dismissed` leads to idle from every phase, and
 * `lost` from all but reached and kept: a card does not go from under the pointer or the focus.
 * `away` does from kept only.
 *
 * Over another mention, dwelling begins anew. Leaving goes on there, with a dwell beside it: where
 * that is over before the grace, shown is the other's card; every other way out of leaving but the
 * grace's end forgets it, as off and toward the card do.
 *
 * `fetch` falls due early in dwelling, so that facts are there when the dwell is over. What
 * arrives carries the token of its interaction and is dropped when another has begun.
 */

/** Pure: the same state and event give the same step. */
export function reduceHover<M>(
  state: HoverState<M>,
  event: HoverEvent<M>,
  timings: Timings,
): Step<M> {
  switch (event.type) {
    case 'over-mention':
      return overMention(state, event.mention, timings);
    case 'open':
      return open(state, event.mention);
    case 'over-card':
      return onTheWay(state) ? stay(state, 'reached') : unchanged(state);
    case 'toward-card':
      return onTheWay(state) ? leave(state, timings.reach) : unchanged(state);
    case 'off':
      return off(state, timings);
    case 'due':
      return due(state, event.timer, event.token);
    case 'hold':
      return onTheWay(state) ? stay(state, 'kept') : unchanged(state);
    case 'release':
      return state.phase === 'kept' ? leave(state, timings.grace) : unchanged(state);
    case 'pin':
      return toIdle(state, 'hand-over');
    case 'away':
      return state.phase === 'kept' ? toIdle(state, 'hide') : unchanged(state);
    case 'lost':
      return state.phase === 'reached' || state.phase === 'kept'
        ? unchanged(state)
        : toIdle(state, 'hide');
    case 'dismissed':
      return toIdle(state, 'hide');
  }
}

function unchanged<M>(state: HoverState<M>): Step<M> {
  return { state, effects: [] };
}

/** Whether a card is open that goes when the pointer does. */
function onTheWay<M>(
  state: HoverState<M>,
): state is HoverState<M> & { phase: 'shown' | 'reached' | 'leaving' } {
  return state.phase === 'shown' || state.phase === 'reached' || state.phase === 'leaving';
}

function toIdle<M>(state: HoverState<M>, end: 'hide' | 'hand-over'): Step<M> {
  const isOpen = onTheWay(state) || state.phase === 'kept';
  if (!isOpen && end === 'hand-over') return unchanged(state);
  return { state: { phase: 'idle', last: state.last }, effects: isOpen ? [{ type: end }] : [] };
}

function stay<M>(
  { last, mention }: { last: number; mention: M },
  phase: 'shown' | 'reached' | 'kept',
): Step<M> {
  return { state: { phase, last, mention }, effects: [] };
}

function open<M>(state: HoverState<M>, mention: M): Step<M> {
  if ((onTheWay(state) || state.phase === 'kept') && state.mention === mention) {
    return stay(state, 'kept');
  }
  const token = state.last + 1;
  return {
    state: { phase: 'kept', last: token, mention },
    effects: [
      { type: 'fetch', mention, token },
      { type: 'show', mention, token },
    ],
  };
}

function dwellTimers<M>(token: number, timings: Timings): HoverEffect<M>[] {
  return [
    { type: 'start-timer', timer: 'fetch', after: Math.min(timings.fetch, timings.dwell), token },
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
    case 'shown':
    case 'reached': {
      if (state.mention === mention) return stay(state, 'shown');
      const left = leave(state, timings.grace);
      return rest(left.state, left.effects, mention, timings);
    }
    case 'leaving':
      if (state.mention === mention) return stay(state, 'shown');
      if (state.next?.mention === mention) return unchanged(state);
      return rest(state, [], mention, timings);
    case 'kept':
      return unchanged(state);
  }
}

type Leaving<M> = HoverState<M> & { phase: 'leaving' };

function leave<M>(
  { last, mention }: { last: number; mention: M },
  after: number,
): { state: Leaving<M>; effects: HoverEffect<M>[] } {
  const token = last + 1;
  return {
    state: { phase: 'leaving', last: token, token, mention },
    effects: [{ type: 'start-timer', timer: 'grace', after, token }],
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
    case 'kept':
      return unchanged(state);
    case 'dwelling':
      return toIdle(state, 'hide');
    case 'shown':
    case 'reached':
      return leave(state, timings.grace);
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
    if (!state.next) return toIdle(state, 'hide');
    return {
      state: { phase: 'dwelling', last: state.last, ...state.next },
      effects: [{ type: 'hide' }],
    };
  }
  return unchanged(state);
}
