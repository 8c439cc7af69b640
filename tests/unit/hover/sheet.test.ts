import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeSheet } from '../../../core/hover/sheet.ts';

describe('a sheet', () => {
  it('stands at the bottom, over most of the view', () => {
    expect(placeSheet({ top: 100, bottom: 120 }, 800)).toEqual({ edge: 'bottom', height: 480 });
  });

  it('is lower where the mention is lower', () => {
    expect(placeSheet({ top: 400, bottom: 420 }, 800)).toEqual({ edge: 'bottom', height: 374 });
  });

  it('stands at the top where there is no room below the mention', () => {
    expect(placeSheet({ top: 700, bottom: 720 }, 800)).toEqual({ edge: 'top', height: 480 });
  });

  it('never covers the mention’s line', () => {
    const view = fc.integer({ min: 200, max: 1_500 });
    fc.assert(
      fc.property(view, fc.double({ min: 0, max: 1, noNaN: true }), (height, share) => {
        const top = share * (height - 20);
        const sheet = placeSheet({ top, bottom: top + 20 }, height);
        const room = sheet.edge === 'bottom' ? height - (top + 20) : top;
        expect(sheet.height).toBeLessThan(Math.max(room, 1));
      }),
    );
  });
});
