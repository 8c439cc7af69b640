import { describe, expect, it } from 'vitest';

import {
  away,
  dismissed,
  due,
  hold,
  KEPT,
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

describe('while a card is kept open', () => {
  it.each([
    ['the pointer on its mention', overLavrov],
    ['the pointer on another mention', overKerry],
    ['the pointer on the card', overCard],
    ['the pointer on its way', towardCard],
    ['the pointer off', off],
    ['its mention scrolled away', lost],
    ['the focus in it', hold],
    ['a click on its mention', openLavrov],
    ['a fetch timer of an earlier interaction', due('fetch', 1)],
    ['a dwell timer of an earlier interaction', due('dwell', 1)],
    ['a grace timer of an earlier interaction', due('grace', 1)],
  ])('%s changes nothing', (_what, event) => {
    expect(step(KEPT, event)).toEqual({ state: KEPT, effects: [] });
  });

  it.each([
    ['a dismissal', dismissed],
    ['a click elsewhere', away],
  ])('%s hides it', (_what, event) => {
    expect(step(KEPT, event)).toEqual({
      state: { phase: 'idle', last: 1 },
      effects: [{ type: 'hide' }],
    });
  });

  it('a click on another mention puts the other’s card in its place', () => {
    expect(step(KEPT, openKerry)).toEqual({
      state: { phase: 'kept', last: 2, mention: 'Kerry' },
      effects: [
        { type: 'fetch', mention: 'Kerry', token: 2 },
        { type: 'show', mention: 'Kerry', token: 2 },
      ],
    });
  });

  it('the focus out of it begins the grace', () => {
    expect(step(KEPT, release)).toEqual({
      state: { phase: 'leaving', last: 2, token: 2, mention: 'Lavrov' },
      effects: [{ type: 'start-timer', timer: 'grace', after: TIMINGS.grace, token: 2 }],
    });
  });

  it('a pin hands it over to the reader', () => {
    expect(step(KEPT, pin)).toEqual({
      state: { phase: 'idle', last: 1 },
      effects: [{ type: 'hand-over' }],
    });
  });
});
