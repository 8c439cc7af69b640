import { describe, expect, it } from 'vitest';

import {
  away,
  CHANGING,
  dismissed,
  due,
  hold,
  LEAVING,
  lost,
  off,
  openKerry,
  openLavrov,
  overCard,
  overKerry,
  overLavrov,
  pin,
  REACHED,
  release,
  SHOWN,
  step,
  TIMINGS,
  towardCard,
} from './states.ts';

describe('while the pointer is on a card', () => {
  it('the card stays though its mention is lost, until the pointer has left it', () => {
    expect(step(REACHED, lost)).toEqual({ state: REACHED, effects: [] });
    expect(step(step(step(REACHED, lost).state, off).state, lost).effects).toEqual([
      { type: 'hide' },
    ]);
  });

  it('the pointer back on its mention is not on the card', () => {
    expect(step(REACHED, overLavrov)).toEqual({ state: SHOWN, effects: [] });
  });

  it('the pointer off it begins the grace', () => {
    expect(step(REACHED, off)).toEqual({
      state: LEAVING,
      effects: [{ type: 'start-timer', timer: 'grace', after: TIMINGS.grace, token: 2 }],
    });
  });

  it('the pointer beside it, on the way back, begins the time to reach it', () => {
    expect(step(REACHED, towardCard)).toEqual({
      state: LEAVING,
      effects: [{ type: 'start-timer', timer: 'grace', after: TIMINGS.reach, token: 2 }],
    });
  });

  it('the pointer over another mention begins the grace of the one and the dwell of the other', () => {
    expect(step(REACHED, overKerry)).toEqual({
      state: CHANGING,
      effects: [
        { type: 'start-timer', timer: 'grace', after: TIMINGS.grace, token: 2 },
        { type: 'start-timer', timer: 'fetch', after: TIMINGS.fetch, token: 3 },
        { type: 'start-timer', timer: 'dwell', after: TIMINGS.dwell, token: 3 },
      ],
    });
  });

  it.each([
    ['a request for it', openLavrov],
    ['the focus in it', hold],
  ])('%s keeps it', (_what, event) => {
    expect(step(REACHED, event)).toEqual({
      state: { phase: 'kept', last: 1, mention: 'Lavrov' },
      effects: [],
    });
  });

  it('a request for another mention’s puts that in its place', () => {
    expect(step(REACHED, openKerry)).toEqual({
      state: { phase: 'kept', last: 2, mention: 'Kerry' },
      effects: [
        { type: 'fetch', mention: 'Kerry', token: 2 },
        { type: 'show', mention: 'Kerry', token: 2 },
      ],
    });
  });

  it('a pin hands it over to the reader', () => {
    expect(step(REACHED, pin)).toEqual({
      state: { phase: 'idle', last: 1 },
      effects: [{ type: 'hand-over' }],
    });
  });

  it('a dismissal hides it at once', () => {
    expect(step(REACHED, dismissed)).toEqual({
      state: { phase: 'idle', last: 1 },
      effects: [{ type: 'hide' }],
    });
  });

  it.each([
    ['the pointer that moves on it', overCard],
    ['the focus out of it', release],
    ['a click elsewhere', away],
    ['a fetch timer that comes too late', due('fetch', 1)],
    ['a dwell timer that comes twice', due('dwell', 1)],
    ['a grace timer of an earlier leave', due('grace', 1)],
  ])('%s changes nothing', (_what, event) => {
    expect(step(REACHED, event)).toEqual({ state: REACHED, effects: [] });
  });
});
