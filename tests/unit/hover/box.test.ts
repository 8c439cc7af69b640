import { describe, expect, it } from 'vitest';

import {
  fitted,
  grown,
  inNextCorner,
  inNextSize,
  moved,
  resized,
  type Box,
} from '../../../core/hover/box.ts';

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

describe('a grown card', () => {
  const TALL = { width: 1000, height: 800 };
  const BOX = { left: 100, top: 200, width: 300, height: 400 };

  it('is larger downward or upward, and stays where it is at its other edge', () => {
    expect(grown(BOX, 30, 'bottom', TALL)).toEqual({ ...BOX, height: 430 });
    expect(grown(BOX, 30, 'top', TALL)).toEqual({ ...BOX, top: 170, height: 430 });
  });

  it('leaves a margin at the edge of the view', () => {
    expect(grown({ ...BOX, top: 380 }, 30, 'bottom', TALL).height).toBe(412);
    expect(grown({ ...BOX, top: 10 }, 30, 'top', TALL)).toEqual({ ...BOX, top: 8, height: 402 });
  });

  it('stays as it is where it is beyond the edge', () => {
    expect(grown({ ...BOX, top: 500 }, 30, 'bottom', TALL)).toEqual({ ...BOX, top: 500 });
  });
});

describe('a card in a view that has become smaller, or with a size from another view', () => {
  it('stays where it is as long as it is within the view', () => {
    expect(fitted(CARD, VIEW)).toEqual(CARD);
  });

  it('comes into the view at each edge', () => {
    expect(fitted({ ...CARD, left: 900, top: 580 }, VIEW)).toEqual({
      ...CARD,
      left: 630,
      top: 300,
    });
    expect(fitted({ ...CARD, left: -300, top: -20 }, VIEW)).toEqual({ ...CARD, left: 0, top: 0 });
  });

  it('is no larger than the view', () => {
    const small = { width: 200, height: 100 };
    expect(fitted(CARD, small)).toEqual({ left: 0, top: 0, ...small });
  });
});

describe('a card that is pressed, not dragged', () => {
  it('goes round the corners of the view', () => {
    const places = [{ ...CARD, left: 0, top: 0 }];
    for (let turn = 0; turn < 4; turn++) places.push(inNextCorner(places.at(-1) ?? CARD, VIEW));
    const right = VIEW.width - CARD.width - 8;
    const bottom = VIEW.height - CARD.height - 8;
    expect(places.slice(1).map(({ left, top }) => [left, top])).toEqual([
      [right, 8],
      [right, bottom],
      [8, bottom],
      [8, 8],
    ]);
  });

  it('gets larger and larger, then the smallest again, within the view', () => {
    const view = { width: 1000, height: 600 };
    const sizes = [{ left: 0, top: 0, width: 320, height: 320 }];
    for (let turn = 0; turn < 3; turn++) {
      const last = sizes.at(-1);
      if (last) sizes.push(inNextSize(last, view));
    }
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [320, 320],
      [400, 480],
      [520, 600],
      [320, 320],
    ]);
  });
});
