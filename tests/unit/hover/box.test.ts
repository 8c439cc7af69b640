import { describe, expect, it } from 'vitest';

import { moved, resized, type Box } from '../../../core/hover/box.ts';

const VIEW = { width: 1000, height: 600 };
const CARD: Box = { left: 100, top: 100, width: 370, height: 300 };

describe('a pinned card', () => {
  it('is moved', () => {
    expect(moved(CARD, 20, -30, VIEW)).toEqual({ ...CARD, left: 120, top: 70 });
  });

  it.each([
    ['left', -5_000, 0, { left: 48 - 370 }],
    ['right', 5_000, 0, { left: 952 }],
    ['top', 0, -5_000, { top: 0 }],
    ['bottom', 0, 5_000, { top: 552 }],
  ])('stays within reach at the %s', (_edge, x, y, place) => {
    expect(moved(CARD, x, y, VIEW)).toEqual({ ...CARD, ...place });
  });

  it('is resized', () => {
    expect(resized(CARD, 30, -40, VIEW)).toEqual({ ...CARD, width: 400, height: 260 });
  });

  it('can still be read in its least size, in a small view too', () => {
    expect(resized(CARD, -5_000, -5_000, VIEW)).toMatchObject({ width: 240, height: 140 });
    expect(resized(CARD, 0, 0, { width: 100, height: 100 })).toMatchObject({
      width: 240,
      height: 140,
    });
  });

  it('is no larger than the view', () => {
    expect(resized(CARD, 5_000, 5_000, VIEW)).toMatchObject(VIEW);
  });
});
