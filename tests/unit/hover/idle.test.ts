import { describe, expect, it } from 'vitest';

import { IDLE } from '../../../core/hover/states.ts';
import {
  away,
  dismissed,
  due,
  hold,
  lost,
  off,
  openLavrov,
  overCard,
  overLavrov,
  pin,
  release,
  step,
  TIMINGS,
  towardCard,
} from './states.ts';

describe('while idle', () => {
  it('the pointer over a mention begins to dwell, and starts both timers of the dwell', () => {
    expect(step(IDLE, overLavrov)).toEqual({
      state: { phase: 'dwelling', last: 1, token: 1, mention: 'Lavrov' },
      effects: [
        { type: 'start-timer', timer: 'fetch', after: TIMINGS.fetch, token: 1 },
        { type: 'start-timer', timer: 'dwell', after: TIMINGS.dwell, token: 1 },
      ],
    });
  });

  it('an interaction gets a token that none before it had', () => {
    expect(step({ phase: 'idle', last: 7 }, overLavrov).state).toMatchObject({ token: 8, last: 8 });
  });

  it('a click opens the card at once, and fetches its facts', () => {
    expect(step(IDLE, openLavrov)).toEqual({
      state: { phase: 'kept', last: 1, mention: 'Lavrov' },
      effects: [
        { type: 'fetch', mention: 'Lavrov', token: 1 },
        { type: 'show', mention: 'Lavrov', token: 1 },
      ],
    });
  });

  it.each([
    ['the pointer on its way', towardCard],
    ['the focus in a card', hold],
    ['the focus out of a card', release],
    ['a pin', pin],
    ['a click elsewhere', away],
    ['a mention that is lost', lost],
    ['the pointer off all mentions', off],
    ['the pointer over a card', overCard],
    ['a dismissal', dismissed],
    ['a fetch timer of an interaction that is over', due('fetch', 0)],
    ['a dwell timer of an interaction that is over', due('dwell', 0)],
    ['a grace timer of an interaction that is over', due('grace', 0)],
  ])('%s does nothing', (_what, event) => {
    expect(step(IDLE, event)).toEqual({ state: IDLE, effects: [] });
  });
});
