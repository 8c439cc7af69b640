import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeSheet, unpinched, type Seen } from '../../../core/hover/sheet.ts';

/** A view of a page that nobody has pinched. */
const whole = (height: number): Seen => ({
  offsetLeft: 0,
  offsetTop: 0,
  width: 400,
  height,
  scale: 1,
});

/** A quarter of it, right of the middle and below it; as a browser's, all it has is inherited. */
const PINCHED = Object.create({
  offsetLeft: 200,
  offsetTop: 400,
  width: 200,
  height: 400,
  scale: 2,
}) as Seen;

describe('a sheet', () => {
  it('stands at the bottom, over most of the view', () => {
    expect(placeSheet({ top: 100, bottom: 120 }, whole(800))).toEqual({
      edge: 'bottom',
      height: 480,
    });
  });

  it('is lower where the mention is lower', () => {
    expect(placeSheet({ top: 400, bottom: 420 }, whole(800))).toEqual({
      edge: 'bottom',
      height: 374,
    });
  });

  it('stands at the top where there is no room below the mention', () => {
    expect(placeSheet({ top: 700, bottom: 720 }, whole(800))).toEqual({ edge: 'top', height: 480 });
  });

  it('stands by what is seen of a page that is pinched', () => {
    expect(placeSheet({ top: 410, bottom: 430 }, PINCHED)).toEqual({ edge: 'bottom', height: 240 });
    expect(placeSheet({ top: 700, bottom: 720 }, PINCHED)).toEqual({ edge: 'top', height: 240 });
  });

  it('never covers the mention’s line', () => {
    const view = fc.integer({ min: 200, max: 1_500 });
    fc.assert(
      fc.property(view, fc.double({ min: 0, max: 1, noNaN: true }), (height, share) => {
        const top = share * (height - 20);
        const sheet = placeSheet({ top, bottom: top + 20 }, whole(height));
        const room = sheet.edge === 'bottom' ? height - (top + 20) : top;
        expect(sheet.height).toBeLessThan(Math.max(room, 1));
      }),
    );
  });
});

describe('what is seen, where the pinch is undone', () => {
  it('is the view where nobody has pinched', () => {
    expect(unpinched(whole(800), 800)).toEqual({
      scale: 1,
      left: 0,
      top: 0,
      bottom: 0,
      width: 400,
    });
  });

  it('is as large as the view, and lies where it is seen', () => {
    const { scale, left, top, bottom, width } = unpinched(PINCHED, 800);
    expect(width).toBe(400);
    expect([left * scale, top * scale, bottom * scale]).toEqual([200, 400, 0]);
  });

  it('ends above a keyboard on the screen', () => {
    expect(unpinched(whole(500), 800).bottom).toBe(300);
  });
});
