import { expect, it } from 'vitest';

import { shortened } from '../../../core/library/shortened.ts';

it.each([
  ['Mara Quell', 10, 'Mara Quell'],
  ['Mara Quell', 9, 'Mara Que…'],
  ['Mara Quell', 6, 'Mara…'],
  ['Mara', 0, 'M…'],
  // A family is one letter, and so is an accented one however it is written.
  ['👨‍👩‍👧e\u0301a', 2, '👨‍👩‍👧…'],
])('%s in %i letters is %s', (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});
