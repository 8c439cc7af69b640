import { describe, expect, it } from 'vitest';

import {
  CHANGING,
  dismissed,
  due,
  LEAVING,
  off,
  overCard,
  overKerry,
  overLavrov,
  pin,
  step,
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

  it('a dismissal hides the card and forgets the other', () => {
    expect(step(CHANGING, dismissed)).toEqual({
      state: { phase: 'idle', last: 3 },
      effects: [{ type: 'hide' }],
    });
  });

  it('off the other, only the leave of the first remains', () => {
    expect(step(CHANGING, off)).toEqual({ state: { ...LEAVING, last: 3 }, effects: [] });
  });

  it('on the way to the card of the first, the other is forgotten', () => {
    expect(step(CHANGING, towardCard).state).toEqual({
      phase: 'leaving',
      last: 4,
      token: 4,
      mention: 'Lavrov',
    });
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
    ['a fetch timer of the first', due('fetch', 1)],
    ['a dwell timer of the first', due('dwell', 1)],
    ['a grace timer of an earlier leave', due('grace', 1)],
  ])('%s changes nothing', (_what, event) => {
    expect(step(CHANGING, event)).toEqual({ state: CHANGING, effects: [] });
  });
});
