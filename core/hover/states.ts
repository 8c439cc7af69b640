/**
 * `M` identifies a mention; equal values are the same mention. `last` is the highest token
 * given out: an interaction's token is never given out again.
 */
export type HoverState<M> = { last: number } & (
  | { phase: 'idle' }
  | { phase: 'dwelling'; token: number; mention: M }
  | { phase: 'shown'; mention: M }
  /** The pointer is on the card. */
  | { phase: 'reached'; mention: M }
  /** `next` is the mention that the pointer rests on meanwhile, with its own token. */
  | { phase: 'leaving'; token: number; mention: M; next?: Dwell<M> }
  /** Open without the pointer. */
  | { phase: 'kept'; mention: M }
);

interface Dwell<M> {
  token: number;
  mention: M;
}

export type HoverEvent<M> =
  | { type: 'over-mention'; mention: M }
  /** A click, a tap or a key asks for the card at once. */
  | { type: 'open'; mention: M }
  | { type: 'over-card' }
  /** On neither mention nor card, but moving from the one to the other. */
  | { type: 'toward-card' }
  | { type: 'off' }
  | { type: 'due'; timer: TimerName; token: number }
  /** The card has got the keyboard's focus, or has lost it to the page. */
  | { type: 'hold' }
  | { type: 'release' }
  | { type: 'pin' }
  /** A click elsewhere. */
  | { type: 'away' }
  /** The page scrolled away under the mention, or the mention went. */
  | { type: 'lost' }
  /** Escape, or whatever else closes a card. */
  | { type: 'dismissed' };

export type TimerName = 'fetch' | 'dwell' | 'grace';

export type HoverEffect<M> =
  | { type: 'start-timer'; timer: TimerName; after: number; token: number }
  | { type: 'fetch'; mention: M; token: number }
  | { type: 'show'; mention: M; token: number }
  | { type: 'hide' }
  /** The open card is the reader's own from now on. */
  | { type: 'hand-over' };

export interface Step<M> {
  state: HoverState<M>;
  effects: HoverEffect<M>[];
}

export const IDLE: HoverState<never> = { phase: 'idle', last: 0 };
