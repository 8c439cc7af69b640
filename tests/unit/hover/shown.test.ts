import { describe, expect, it } from 'vitest';

import {
  away,
  CHANGING,
  dismissed,
  due,
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
  SHOWN,
  step,
  TIMINGS,
  towardCard,
} from './states.ts';

describe('while a card is shown', () => {
  it('the pointer off it begins the grace, and the card stays', () => {
    expect(step(SHOWN, off)).toEqual({
      state: { phase: 'leaving', last: 2, token: 2, mention: 'Lavrov' },
      effects: [{ type: 'start-timer', timer: 'grace', after: TIMINGS.grace, token: 2 }],
    });
  });

  it('the pointer over another mention begins the grace of the one and the dwell of the other', () => {
    expect(step(SHOWN, overKerry)).toEqual({
      state: {
        phase: 'leaving',
        last: 3,
        token: 2,
        mention: 'Lavrov',
        next: { token: 3, mention: 'Kerry' },
      },
      effects: [
        { type: 'start-timer', timer: 'grace', after: TIMINGS.grace, token: 2 },
        { type: 'start-timer', timer: 'fetch', after: TIMINGS.fetch, token: 3 },
        { type: 'start-timer', timer: 'dwell', after: TIMINGS.dwell, token: 3 },
      ],
    });
  });

  it('the pointer on its way to it gets the time to reach it', () => {
    expect(step(SHOWN, towardCard)).toEqual({
      state: { phase: 'leaving', last: 2, token: 2, mention: 'Lavrov' },
      effects: [{ type: 'start-timer', timer: 'grace', after: TIMINGS.reach, token: 2 }],
    });
  });

  it.each([
    ['a click on its mention', openLavrov],
    ['the focus in it', hold],
  ])('%s keeps it', (_what, event) => {
    expect(step(SHOWN, event)).toEqual({
      state: { phase: 'kept', last: 1, mention: 'Lavrov' },
      effects: [],
    });
  });

  it('the pointer over it has reached it', () => {
    expect(step(SHOWN, overCard)).toEqual({
      state: { phase: 'reached', last: 1, mention: 'Lavrov' },
      effects: [],
    });
  });

  it('a click on another mention puts the other’s card in its place', () => {
    expect(step(SHOWN, openKerry)).toEqual({
      state: { phase: 'kept', last: 2, mention: 'Kerry' },
      effects: [
        { type: 'fetch', mention: 'Kerry', token: 2 },
        { type: 'show', mention: 'Kerry', token: 2 },
      ],
    });
  });

  it('a pin hands it over to the reader, and the next hover begins anew', () => {
    expect(step(SHOWN, pin)).toEqual({
      state: { phase: 'idle', last: 1 },
      effects: [{ type: 'hand-over' }],
    });
  });

  it.each([
    ['a dismissal', dismissed],
    ['its mention lost', lost],
  ])('%s hides it at once', (_what, event) => {
    expect(step(SHOWN, event)).toEqual({
      state: { phase: 'idle', last: 1 },
      effects: [{ type: 'hide' }],
    });
  });

  it.each([
    ['the pointer that moves on its mention', overLavrov],
    ['the focus out of it', release],
    ['a click elsewhere', away],
    ['a fetch timer that comes too late', due('fetch', 1)],
    ['a dwell timer that comes twice', due('dwell', 1)],
    ['a grace timer of an earlier leave', due('grace', 1)],
  ])('%s changes nothing', (_what, event) => {
    expect(step(SHOWN, event)).toEqual({ state: SHOWN, effects: [] });
  });
});

describe('while the pointer has left a card', () => {
  const LEAVING = step(SHOWN, off).state;

  it.each([
    ['its mention', overLavrov, 'shown'],
    ['the card', overCard, 'reached'],
  ])('back on %s, the card stays', (_what, event, phase) => {
    expect(step(LEAVING, event)).toEqual({
      state: { phase, last: 2, mention: 'Lavrov' },
      effects: [],
    });
  });

  it('the pointer on its way to the card begins the time to reach it anew', () => {
    expect(step(LEAVING, towardCard)).toEqual({
      state: { phase: 'leaving', last: 3, token: 3, mention: 'Lavrov' },
      effects: [{ type: 'start-timer', timer: 'grace', after: TIMINGS.reach, token: 3 }],
    });
  });

  it.each([
    ['a click on its mention', openLavrov],
    ['the focus in the card', hold],
  ])('%s keeps it', (_what, event) => {
    expect(step(LEAVING, event)).toEqual({
      state: { phase: 'kept', last: 2, mention: 'Lavrov' },
      effects: [],
    });
  });

  it('a click on another mention puts the other’s card in its place', () => {
    expect(step(LEAVING, openKerry)).toEqual({
      state: { phase: 'kept', last: 3, mention: 'Kerry' },
      effects: [
        { type: 'fetch', mention: 'Kerry', token: 3 },
        { type: 'show', mention: 'Kerry', token: 3 },
      ],
    });
  });

  it('a pin hands it over to the reader', () => {
    expect(step(LEAVING, pin)).toEqual({
      state: { phase: 'idle', last: 2 },
      effects: [{ type: 'hand-over' }],
    });
  });

  it('the grace timer hides the card', () => {
    expect(step(LEAVING, due('grace', 2))).toEqual({
      state: { phase: 'idle', last: 2 },
      effects: [{ type: 'hide' }],
    });
  });

  it.each([
    ['a dismissal', dismissed],
    ['its mention lost', lost],
  ])('%s hides the card without the grace', (_what, event) => {
    expect(step(LEAVING, event)).toEqual({
      state: { phase: 'idle', last: 2 },
      effects: [{ type: 'hide' }],
    });
  });

  it('the pointer over another mention begins its dwell within the grace', () => {
    expect(step(LEAVING, overKerry)).toEqual({
      state: CHANGING,
      effects: [
        { type: 'start-timer', timer: 'fetch', after: TIMINGS.fetch, token: 3 },
        { type: 'start-timer', timer: 'dwell', after: TIMINGS.dwell, token: 3 },
      ],
    });
  });

  it.each([
    ['the pointer still off', off],
    ['the focus out of the card', release],
    ['a click elsewhere', away],
    ['a grace timer of an earlier leave', due('grace', 1)],
    ['a dwell timer of the card that is there', due('dwell', 1)],
    ['a dwell timer with the token of the grace', due('dwell', 2)],
  ])('%s changes nothing', (_what, event) => {
    expect(step(LEAVING, event)).toEqual({ state: LEAVING, effects: [] });
  });

  it('the grace timer of a leave that was taken back hides nothing', () => {
    const back = step(LEAVING, overCard).state;
    expect(step(back, due('grace', 2))).toEqual({ state: back, effects: [] });
  });

  it('the grace timer of a leave that was taken back does not end the next leave', () => {
    const leftAgain = step(step(LEAVING, overCard).state, off).state;
    expect(step(leftAgain, due('grace', 2))).toEqual({ state: leftAgain, effects: [] });
  });
});
