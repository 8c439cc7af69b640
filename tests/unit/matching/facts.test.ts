import { describe, expect, it } from 'vitest';

import { factOf } from '../../../core/matching/facts.ts';
import { NO_FACTS, withFacts } from '../../../core/matching/facts-table.ts';

/** Two words of each subject, as they are found again. */
function found(facts: ReturnType<typeof withFacts>, subjects: number): number[] {
  return Array.from({ length: subjects }, (_, subject) => [
    factOf(facts, subject, 0),
    factOf(facts, subject, 1),
  ]).flat();
}

describe('facts of subjects', () => {
  it('are found as they were given', () => {
    const given = [0xffffffff, 0, 3, 7, 0xffffffff, 0, 3, 8];
    expect(found(withFacts(NO_FACTS, Uint32Array.from(given)), 4)).toEqual(given);
  });

  it('that are equal are kept once', () => {
    const { pairs } = withFacts(NO_FACTS, Uint32Array.of(1, 2, 1, 2, 1, 3));
    expect(Array.from(pairs)).toEqual([1, 2, 1, 3]);
  });

  it('may be more different ones than 16 bits can number', () => {
    const given = Array.from({ length: 140_000 }, (_, at) => at >>> 1);
    expect(found(withFacts(NO_FACTS, Uint32Array.from(given)), 70_000)).toEqual(given);
  });

  it('of further subjects come behind those that are there', () => {
    const few = withFacts(NO_FACTS, Uint32Array.of(5, 0, 6, 1));
    expect(found(withFacts(few, Uint32Array.of(6, 1, 9, 0)), 4)).toEqual([5, 0, 6, 1, 6, 1, 9, 0]);
    const many = Array.from({ length: 140_000 }, (_, at) => (at >>> 1) + 3);
    const all = withFacts(few, Uint32Array.from(many));
    expect(found(withFacts(all, Uint32Array.of(5, 0)), 70_003)).toEqual([
      5,
      0,
      6,
      1,
      ...many,
      5,
      0,
    ]);
  });
});
