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
  openAnnan,
  openKerry,
  openLavrov,
  overAnnan,
  overCard,
  overKerry,
  overLavrov,
  pin,
  release,
  step,
  TIMINGS,
  towardCard,
} from './states.ts';

describe('while a card is there and the pointer rests on another mention', () => {
  it('the fetch timer fetches the facts of the other', () => {
    expect(step(CHANGING, due('fetch', 3))).toEqual({
      state: CHANGING,
      effects: [{ type: 'fetch', mention: 'Kerry', token: 3 }],
    });
  });

  it('the grace timer hides the card, and the dwell goes on with its token', () => {
    expect(step(CHANGING, due('grace', 2))).toEqual({
      state: { phase: 'dwelling', last: 3, token: 3, mention: 'Kerry' },
      effects: [{ type: 'hide' }],
    });
  });

  it('the dwell timer puts the other’s card in the place of the first without hiding between', () => {
    expect(step(CHANGING, due('dwell', 3))).toEqual({
      state: { phase: 'shown', last: 3, mention: 'Kerry' },
      effects: [{ type: 'show', mention: 'Kerry', token: 3 }],
    });
  });

  it.each([
    ['a dismissal', dismissed],
    ['the first mention lost', lost],
  ])('%s hides the card and forgets the other', (_what, event) => {
    expect(step(CHANGING, event)).toEqual({
      state: { phase: 'idle', last: 3 },
      effects: [{ type: 'hide' }],
    });
  });

  it('off the other, only the leave of the first remains', () => {
    expect(step(CHANGING, off)).toEqual({ state: { ...LEAVING, last: 3 }, effects: [] });
  });

  it('on the way to the card of the first, the other is forgotten', () => {
    expect(step(CHANGING, towardCard)).toEqual({
      state: { phase: 'leaving', last: 4, token: 4, mention: 'Lavrov' },
      effects: [{ type: 'start-timer', timer: 'grace', after: TIMINGS.reach, token: 4 }],
    });
  });

  it.each([
    ['a click on the first mention', openLavrov],
    ['the focus in the card', hold],
  ])('%s keeps the card, and the other is forgotten', (_what, event) => {
    expect(step(CHANGING, event)).toEqual({
      state: { phase: 'kept', last: 3, mention: 'Lavrov' },
      effects: [],
    });
  });

  it.each([
    ['the other', openKerry, 'Kerry'],
    ['a third', openAnnan, 'Annan'],
  ])('a click on %s opens its card in the place of the first', (_what, event, mention) => {
    expect(step(CHANGING, event)).toEqual({
      state: { phase: 'kept', last: 4, mention },
      effects: [
        { type: 'fetch', mention, token: 4 },
        { type: 'show', mention, token: 4 },
      ],
    });
  });

  it('the pointer over a third begins its dwell within the grace of the first', () => {
    const onThird = step(CHANGING, overAnnan);
    expect(onThird).toEqual({
      state: {
        phase: 'leaving',
        last: 4,
        token: 2,
        mention: 'Lavrov',
        next: { token: 4, mention: 'Annan' },
      },
      effects: [
        { type: 'start-timer', timer: 'fetch', after: TIMINGS.fetch, token: 4 },
        { type: 'start-timer', timer: 'dwell', after: TIMINGS.dwell, token: 4 },
      ],
    });
    expect(step(onThird.state, due('dwell', 3))).toEqual({ state: onThird.state, effects: [] });
  });

  it('a pin hands the card over, and the other is forgotten', () => {
    expect(step(CHANGING, pin)).toEqual({
      state: { phase: 'idle', last: 3 },
      effects: [{ type: 'hand-over' }],
    });
  });

  it.each([
    ['the first mention', overLavrov, 'shown'],
    ['the card', overCard, 'reached'],
  ])('back on %s, the card stays and the other is forgotten', (_what, event, phase) => {
    expect(step(CHANGING, event)).toEqual({
      state: { phase, last: 3, mention: 'Lavrov' },
      effects: [],
    });
  });

  it.each([
    ['the pointer that moves on the other', overKerry],
    ['the focus out of the card', release],
    ['a click elsewhere', away],
    ['a fetch timer of the first', due('fetch', 1)],
    ['a dwell timer of the first', due('dwell', 1)],
    ['a grace timer of an earlier leave', due('grace', 1)],
  ])('%s changes nothing', (_what, event) => {
    expect(step(CHANGING, event)).toEqual({ state: CHANGING, effects: [] });
  });
});
