import { describe, expect, it } from 'vitest';

import {
  dismissed,
  due,
  DWELLING,
  off,
  overCard,
  overKerry,
  overLavrov,
  step,
  TIMINGS,
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

  it.each([
    ['the pointer that moves on the same mention', overLavrov],
    ['the pointer over a card', overCard],
    ['a fetch timer of an earlier interaction', due('fetch', 0)],
    ['a dwell timer of an earlier interaction', due('dwell', 0)],
    ['a grace timer', due('grace', 1)],
  ])('%s changes nothing', (_what, event) => {
    expect(step(DWELLING, event)).toEqual({ state: DWELLING, effects: [] });
  });
});
