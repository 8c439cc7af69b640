import { describe, expect, it } from 'vitest';

import { sideWithRoom } from '../../../core/hover/room.ts';

const MENTION = { left: 300, top: 90, width: 100, height: 20 };

describe('a card beside its mention', () => {
  it.each([
    ['below', { ...MENTION, top: 0 }],
    ['above', { ...MENTION, top: 180 }],
  ])('stands %s its line where there is room', (_side, mention) => {
    expect(sideWithRoom(mention, { width: 300, height: 200 })).toBe('lines');
  });

  it.each([
    ['right', MENTION],
    ['left', { ...MENTION, left: 1_000 }],
  ])('stands to the %s of its words where the view is too low for that', (_side, mention) => {
    expect(sideWithRoom(mention, { width: 1_100, height: 200 })).toBe('words');
  });

  it('has no room in a view that is low and narrow', () => {
    expect(sideWithRoom(MENTION, { width: 600, height: 200 })).toBe('words');
    expect(sideWithRoom({ ...MENTION, left: 200 }, { width: 500, height: 200 })).toBe('none');
  });
});
