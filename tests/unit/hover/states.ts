import { reduceHover } from '../../../core/hover/reducer.ts';
import { IDLE, type HoverEvent, type HoverState, type Step } from '../../../core/hover/states.ts';
import type { Timings } from '../../../core/hover/timings.ts';

export const TIMINGS: Timings = { dwell: 350, fetch: 100, grace: 300, reach: 400 };

/** A page with three mentions. */
type MentionName = 'Lavrov' | 'Kerry' | 'Annan';
export type TestEvent = HoverEvent<MentionName>;
export type TestState = HoverState<MentionName>;

export function step(state: TestState, event: TestEvent): Step<MentionName> {
  return reduceHover(state, event, TIMINGS);
}

/** The state that a sequence of events leads to. */
function after(...events: readonly TestEvent[]): TestState {
  return events.reduce<TestState>((state, event) => step(state, event).state, IDLE);
}

export const overLavrov: TestEvent = { type: 'over-mention', mention: 'Lavrov' };
export const overKerry: TestEvent = { type: 'over-mention', mention: 'Kerry' };
export const overAnnan: TestEvent = { type: 'over-mention', mention: 'Annan' };
export const openLavrov: TestEvent = { type: 'open', mention: 'Lavrov' };
export const openKerry: TestEvent = { type: 'open', mention: 'Kerry' };
export const openAnnan: TestEvent = { type: 'open', mention: 'Annan' };
export const overCard: TestEvent = { type: 'over-card' };
export const towardCard: TestEvent = { type: 'toward-card' };
export const off: TestEvent = { type: 'off' };
export const hold: TestEvent = { type: 'hold' };
export const release: TestEvent = { type: 'release' };
export const pin: TestEvent = { type: 'pin' };
export const away: TestEvent = { type: 'away' };
export const lost: TestEvent = { type: 'lost' };
export const dismissed: TestEvent = { type: 'dismissed' };
export const due = (timer: 'fetch' | 'dwell' | 'grace', token: number): TestEvent => ({
  type: 'due',
  timer,
  token,
});

/** Dwelling on Lavrov with token 1. */
export const DWELLING = after(overLavrov);
/** Lavrov's card is open; 1 is the last token given out. */
export const SHOWN = after(overLavrov, due('dwell', 1));
/** The pointer is on Lavrov's card. */
export const REACHED = after(overLavrov, due('dwell', 1), overCard);
/** The pointer has left Lavrov's card; the grace has token 2. */
export const LEAVING = after(overLavrov, due('dwell', 1), off);
/** The pointer went from Lavrov's card, whose grace has token 2, to Kerry, who has token 3. */
export const CHANGING = after(overLavrov, due('dwell', 1), overKerry);
/** Lavrov's card was opened by a click; 1 is the last token given out. */
export const KEPT = after(openLavrov);
