import { describe, expect, it } from 'vitest';

import { anchorOf, boxAt } from '../../../core/hover/anchor.ts';

/** The end of a line, and the beginning of the next. */
const END = { left: 500, top: 100, width: 100, height: 20 };
const BEGINNING = { left: 20, top: 127, width: 60, height: 20 };

describe('a card', () => {
  it('stands beside the one box of its mention', () => {
    expect(anchorOf([END], 0, 'down')).toEqual(END);
  });

  it('covers neither line of a mention that breaks, and begins where the pointer is', () => {
    const lines = { top: 100, height: 47 };
    expect(anchorOf([END, BEGINNING], 0, 'down')).toEqual({ left: 500, width: 100, ...lines });
    expect(anchorOf([END, BEGINNING], 1, 'down')).toEqual({ left: 20, width: 60, ...lines });
  });

  it('takes what of a line is marked up otherwise with it', () => {
    const bold = { left: 450, top: 98, width: 50, height: 22 };
    expect(anchorOf([bold, END, BEGINNING], 1, 'down')).toEqual({
      left: 450,
      top: 98,
      width: 150,
      height: 49,
    });
  });

  it('leaves the part of its mention in another column out', () => {
    const foot = { left: 20, top: 700, width: 80, height: 20 };
    const head = { left: 340, top: 60, width: 90, height: 20 };
    expect(anchorOf([foot, head], 0, 'down')).toEqual(foot);
    expect(anchorOf([foot, head], 1, 'down')).toEqual(head);
  });

  it.each([
    ['left', 800],
    ['right', 860],
  ] as const)('covers neither line where lines follow to the %s', (flow, next) => {
    const line = { left: 830, top: 500, width: 20, height: 100 };
    const following = { left: next, top: 20, width: 20, height: 60 };
    const left = Math.min(830, next);
    expect(anchorOf([line, following], 0, flow)).toEqual({
      left,
      top: 500,
      width: 50,
      height: 100,
    });
    // The other way it is another column.
    const other = flow === 'left' ? 'right' : 'left';
    expect(anchorOf([line, following], 0, other)).toEqual(line);
  });

  it('stands at the edge of the view where its mention has gone', () => {
    expect(anchorOf([], 0, 'down')).toEqual({ left: 0, top: 0, width: 0, height: 0 });
  });
});

describe('the pointer', () => {
  it('is on one box of the mention, or nearly', () => {
    expect(boxAt([END, BEGINNING], { x: 510, y: 110 })).toBe(0);
    expect(boxAt([END, BEGINNING], { x: 82, y: 130 })).toBe(1);
  });

  it('counts as on the first where it is elsewhere, as with the keyboard', () => {
    expect(boxAt([END, BEGINNING], { x: 0, y: 0 })).toBe(0);
  });
});
