import { describe, expect, it } from 'vitest';

import {
  CHANGING,
  dismissed,
  due,
  off,
  overCard,
  overKerry,
  overLavrov,
  SHOWN,
  step,
  TIMINGS,
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

  it('a dismissal hides it at once', () => {
    expect(step(SHOWN, dismissed)).toEqual({
      state: { phase: 'idle', last: 1 },
      effects: [{ type: 'hide' }],
    });
  });

  it.each([
    ['the pointer that moves on its mention', overLavrov],
    ['the pointer over the card', overCard],
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
    ['its mention', overLavrov],
    ['the card', overCard],
  ])('back on %s, the card stays', (_what, event) => {
    expect(step(LEAVING, event)).toEqual({
      state: { phase: 'shown', last: 2, mention: 'Lavrov' },
      effects: [],
    });
  });

  it('the grace timer hides the card', () => {
    expect(step(LEAVING, due('grace', 2))).toEqual({
      state: { phase: 'idle', last: 2 },
      effects: [{ type: 'hide' }],
    });
  });

  it('a dismissal hides the card without the grace', () => {
    expect(step(LEAVING, dismissed)).toEqual({
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
