import { describe, expect, it } from 'vitest';

import { RANKING_CASES } from './ranking-cases.ts';
import { inPack, SYRIA_TALKS_ROWS } from './syria-talks.ts';

const { subjects, topics, stances, quotes } = SYRIA_TALKS_ROWS;
const known = new Set([...subjects, ...topics, ...stances, ...quotes].map(({ key }) => key));

describe('the table of what comes first', () => {
  it('has at least forty cases, none twice', () => {
    expect(RANKING_CASES.length).toBeGreaterThanOrEqual(40);
    const asked = RANKING_CASES.map(({ subject, sentence, around, title, date, present }) =>
      JSON.stringify([subject, sentence, around, title, date, present]),
    );
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each(RANKING_CASES)('names what the pack has: $reader', ({ subject, present, first }) => {
    const { topic, stance, quote, event } = first;
    const ids = [subject, ...(present ?? []), topic, stance, quote, event].filter(
      (id) => typeof id === 'string',
    );
    expect(ids.map(inPack).filter((key) => !known.has(key))).toEqual([]);
  });
});
