import { describe, expect, it } from 'vitest';

import { keyOf } from '../../../core/corpus/key.ts';

describe('a key', () => {
  it('is made of the pack’s id and the thing’s own', () => {
    expect(keyOf('harbour-talks', 'mara-quell')).toBe('harbour-talks/mara-quell');
  });
});
