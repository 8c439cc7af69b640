import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { forgiven, withinEdits } from '../../../core/search/edits.ts';

describe('typing errors', () => {
  it.each([
    ['lavrof', 'lavrov', 1],
    ['lavorv', 'lavrov', 1],
    ['lavrv', 'lavrov', 1],
    ['lavrrov', 'lavrov', 1],
    ['alvrof', 'lavrov', 2],
  ])('%s is %s but for %i', (typed, meant, edits) => {
    expect(withinEdits(typed, meant, edits)).toBe(true);
    expect(withinEdits(typed, meant, edits - 1)).toBe(false);
  });

  it('are none where the words are equal', () => {
    expect(withinEdits('lavrov', 'lavrov', 0)).toBe(true);
  });

  it('are the same from either side', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        expect(withinEdits(a, b, most)).toBe(withinEdits(b, a, most));
        expect(withinEdits(a, a, 0)).toBe(true);
      }),
    );
  });

  it('are forgiven in long words only', () => {
    expect(['un', 'eu', 'war', 'asad', 'kerry', 'lavrov'].map(forgiven)).toEqual([
      0, 0, 0, 1, 1, 2,
    ]);
  });
});
