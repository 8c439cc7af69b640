import { describe, expect, it } from 'vitest';

import { agreementOf } from '../../../core/agreement/agreement.ts';
import type { Position } from '../../../core/pack/pack.ts';

describe('two positions on one question', () => {
  it.each<[Position, Position, ReturnType<typeof agreementOf>]>([
    ['supports', 'supports', 'agrees'],
    ['opposes', 'opposes', 'agrees'],
    ['conditional', 'conditional', 'agrees'],
    ['supports', 'opposes', 'differs'],
    ['supports', 'conditional', 'other'],
    ['opposes', 'conditional', 'other'],
    ['ambiguous', 'ambiguous', 'other'],
    ['undecided', 'undecided', 'other'],
    ['supports', 'ambiguous', 'other'],
    ['opposes', 'undecided', 'other'],
  ])('%s and %s: %s, either way round', (one, other, agreement) => {
    expect(agreementOf(one, other)).toBe(agreement);
    expect(agreementOf(other, one)).toBe(agreement);
  });
});
