import { describe, expect, it } from 'vitest';

import { KEY_PATTERN, keyOf } from '../../../core/corpus/key.ts';

describe('a key', () => {
  it('is made of the pack’s id and the thing’s own', () => {
    expect(keyOf('harbour-talks', 'mara-quell')).toBe('harbour-talks/mara-quell');
  });

  it('has the form that is checked where it comes from outside', () => {
    expect(keyOf('harbour-talks', 'mara-quell')).toMatch(KEY_PATTERN);
    expect(keyOf('p'.repeat(80), '2'.repeat(80))).toMatch(KEY_PATTERN);
  });

  it.each([
    '',
    'mara-quell',
    '/mara-quell',
    'harbour-talks/',
    'harbour-talks/mara/quell',
    'harbour-talks/Mara',
    'harbour-talks/mara quell',
    '../harbour-talks/mara-quell',
    'harbour-talks/mara-quell\n',
    `harbour-talks/${'q'.repeat(81)}`,
  ])('has another form than %j', (text) => {
    expect(text).not.toMatch(KEY_PATTERN);
  });
});
