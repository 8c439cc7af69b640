import { describe, expect, it } from 'vitest';

import { reduceHover } from '../../../core/hover/reducer.ts';
import { IDLE } from '../../../core/hover/states.ts';
import {
  away,
  dismissed,
  due,
  DWELLING,
  hold,
  lost,
  off,
  openKerry,
  openLavrov,
  overCard,
  overKerry,
  overLavrov,
  pin,
  release,
  step,
  TIMINGS,
  towardCard,
} from './states.ts';

describe('while dwelling on a mention', () => {
  it('the fetch timer fetches the facts, and the dwell goes on', () => {
    expect(step(DWELLING, due('fetch', 1))).toEqual({
      state: DWELLING,
      effects: [{ type: 'fetch', mention: 'Lavrov', token: 1 }],
    });
  });

  it('the dwell timer shows the card', () => {
    expect(step(DWELLING, due('dwell', 1))).toEqual({
      state: { phase: 'shown', last: 1, mention: 'Lavrov' },
      effects: [{ type: 'show', mention: 'Lavrov', token: 1 }],
    });
  });

  it.each([
    ['off the mention', off],
    ['the mention lost', lost],
    ['a dismissal', dismissed],
  ])('%s ends it, and no card was there to hide', (_what, event) => {
    expect(step(DWELLING, event)).toEqual({ state: { phase: 'idle', last: 1 }, effects: [] });
  });

  it('the pointer over another mention begins another dwell from the start', () => {
    expect(step(DWELLING, overKerry)).toEqual({
      state: { phase: 'dwelling', last: 2, token: 2, mention: 'Kerry' },
      effects: [
        { type: 'start-timer', timer: 'fetch', after: TIMINGS.fetch, token: 2 },
        { type: 'start-timer', timer: 'dwell', after: TIMINGS.dwell, token: 2 },
      ],
    });
  });

  it('a click on the mention opens its card without the rest of the dwell', () => {
    expect(step(DWELLING, openLavrov)).toEqual({
      state: { phase: 'kept', last: 2, mention: 'Lavrov' },
      effects: [
        { type: 'fetch', mention: 'Lavrov', token: 2 },
        { type: 'show', mention: 'Lavrov', token: 2 },
      ],
    });
  });

  it('a click on another mention opens that one’s card', () => {
    expect(step(DWELLING, openKerry)).toEqual({
      state: { phase: 'kept', last: 2, mention: 'Kerry' },
      effects: [
        { type: 'fetch', mention: 'Kerry', token: 2 },
        { type: 'show', mention: 'Kerry', token: 2 },
      ],
    });
  });

  it('fetches no later than the end of a dwell that is shorter', () => {
    const { effects } = reduceHover(IDLE, overLavrov, { ...TIMINGS, dwell: 50 });
    expect(effects).toEqual([
      { type: 'start-timer', timer: 'fetch', after: 50, token: 1 },
      { type: 'start-timer', timer: 'dwell', after: 50, token: 1 },
    ]);
  });

  it.each([
    ['the pointer on its way', towardCard],
    ['the focus in a card', hold],
    ['the focus out of a card', release],
    ['a pin', pin],
    ['a click elsewhere', away],
    ['the pointer that moves on the same mention', overLavrov],
    ['the pointer over a card', overCard],
    ['a fetch timer of an earlier interaction', due('fetch', 0)],
    ['a dwell timer of an earlier interaction', due('dwell', 0)],
    ['a grace timer', due('grace', 1)],
  ])('%s changes nothing', (_what, event) => {
    expect(step(DWELLING, event)).toEqual({ state: DWELLING, effects: [] });
  });
});
