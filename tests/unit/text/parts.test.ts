import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { partsOf } from '../../../core/text/parts.ts';

describe('a text in parts', () => {
  it('is the text again when they are put together, and no part is too long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 50 }),
        fc.integer({ min: 2, max: 9 }),
        (text, most) => {
          const parts = partsOf(text, most);
          expect(parts.join('')).toBe(text);
          expect(parts.every((part) => part.length > 0 && part.length <= most)).toBe(true);
          expect(parts.every((part) => part.isWellFormed())).toBe(text.isWellFormed());
        },
      ),
    );
  });

  it('has none where there is no text', () => {
    expect(partsOf('', 5)).toEqual([]);
  });
});
