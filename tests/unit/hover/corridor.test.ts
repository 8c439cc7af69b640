import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { towardCard, type Edges } from '../../../core/hover/corridor.ts';

/** A mention, and its card below it, wider than the mention and as far left. */
const MENTION: Edges = { left: 100, top: 100, right: 200, bottom: 120 };
const BELOW: Edges = { left: 100, top: 126, right: 470, bottom: 400 };
const ABOVE: Edges = { left: 100, top: 10, right: 470, bottom: 94 };
const RIGHT: Edges = { left: 220, top: 60, right: 500, bottom: 300 };

describe('the way to a card', () => {
  it.each([
    ['straight down', { x: 150, y: 123 }, { x: 150, y: 119 }, BELOW],
    ['straight up', { x: 150, y: 97 }, { x: 150, y: 101 }, ABOVE],
    ['aslant toward the far end', { x: 260, y: 122 }, { x: 199, y: 110 }, BELOW],
    ['aslant upwards', { x: 260, y: 98 }, { x: 199, y: 110 }, ABOVE],
    ['sideways to a card at the side', { x: 210, y: 112 }, { x: 199, y: 110 }, RIGHT],
    ['at the edge of the gap, where a hand strays', { x: 99, y: 123 }, { x: 101, y: 118 }, BELOW],
  ])('is %s', (_what, at, from, card) => {
    expect(towardCard(at, from, MENTION, card)).toBe(true);
  });

  it.each([
    ['along the line, to the next word', { x: 230, y: 110 }, { x: 199, y: 110 }, BELOW],
    ['back along the line', { x: 60, y: 110 }, { x: 101, y: 110 }, BELOW],
    ['up from a card below', { x: 150, y: 80 }, { x: 150, y: 101 }, BELOW],
    ['down from a card above', { x: 150, y: 140 }, { x: 150, y: 119 }, ABOVE],
    ['far out to the side', { x: 600, y: 122 }, { x: 199, y: 110 }, BELOW],
    ['beyond the card', { x: 300, y: 500 }, { x: 199, y: 110 }, BELOW],
  ])('is not %s', (_what, at, from, card) => {
    expect(towardCard(at, from, MENTION, card)).toBe(false);
  });

  it('is every straight line from where the mention was left to any place on the near edge', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, fc.constantFrom(BELOW, ABOVE), (u, v, t, card) => {
        const from = { x: 100 + 100 * u, y: 110 };
        const end = { x: 100 + 370 * v, y: card === BELOW ? card.top : card.bottom };
        const at = { x: from.x + (end.x - from.x) * t, y: from.y + (end.y - from.y) * t };
        expect(towardCard(at, from, MENTION, card)).toBe(true);
      }),
      // A side of the triangle, as far from its corner as a rounding error.
      { examples: [[0.05839506982875869, 0, 1.2167854886443992e-15, BELOW]] },
    );
  });
});
