import { describe, expect, it } from 'vitest';

import { Escape } from '../../../entrypoints/card/escape.ts';

/** Strokes with so many cards open: what the page sees of them, and how many are left. */
function after(cards: number, ...strokes: string[]): { seen: string[]; left: number } {
  let left = cards;
  const escape = new Escape(() => left > 0 && left-- > 0);
  const seen: string[] = [];
  for (const stroke of strokes) {
    const [type = '', key = 'Escape', given = ''] = stroke.split(' ');
    let stopped = 0;
    escape.notice({
      type,
      key,
      repeat: given === 'repeat',
      isTrusted: given !== 'made-up',
      preventDefault: () => stopped++,
      stopImmediatePropagation: () => stopped++,
    } as unknown as KeyboardEvent);
    if (stopped !== 2) seen.push(stroke);
  }
  return { seen, left };
}

describe('Escape', () => {
  it('closes a card, and the page sees neither its going down nor up', () => {
    expect(after(1, 'keydown', 'keyup')).toEqual({ seen: [], left: 0 });
  });

  it('is the page’s where there is no card', () => {
    expect(after(0, 'keydown', 'keyup').seen).toEqual(['keydown', 'keyup']);
  });

  it('closes one card a stroke, however long it is held', () => {
    const held = ['keydown', 'keydown Escape repeat', 'keydown Escape repeat', 'keyup'];
    expect(after(2, ...held)).toEqual({ seen: [], left: 1 });
  });

  it('is the page’s again at the next stroke', () => {
    expect(after(1, 'keydown', 'keyup', 'keydown', 'keyup').seen).toEqual(['keydown', 'keyup']);
  });

  it('closes nothing when the page makes it up', () => {
    expect(after(1, 'keydown Escape made-up')).toEqual({
      seen: ['keydown Escape made-up'],
      left: 1,
    });
  });

  it('leaves other keys to the page', () => {
    expect(after(1, 'keydown Enter', 'keyup Enter')).toEqual({
      seen: ['keydown Enter', 'keyup Enter'],
      left: 1,
    });
  });
});
