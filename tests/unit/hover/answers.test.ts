import { describe, expect, it } from 'vitest';

import { Answers } from '../../../core/hover/answers.ts';

describe('an answer', () => {
  it('counts for the interaction under way', () => {
    const answers = new Answers<string>();
    answers.begin(1, undefined, 'loading');
    expect(answers.of(1)).toBe('loading');
    expect(answers.arrive(1, 'facts')).toBe(true);
    expect(answers.of(1)).toBe('facts');
  });

  it('comes too late when another interaction has begun', () => {
    const answers = new Answers<string>();
    answers.begin(1, undefined, 'loading');
    answers.begin(2, undefined, 'loading');
    expect(answers.arrive(1, 'facts')).toBe(false);
    expect(answers.of(1)).toBeUndefined();
    expect(answers.of(2)).toBe('loading');
  });

  it('still counts for the card that is open while another interaction begins', () => {
    const answers = new Answers<string>();
    answers.begin(1, undefined, 'loading');
    answers.begin(2, 1, 'loading');
    expect(answers.arrive(1, 'facts')).toBe(true);
    expect(answers.of(1)).toBe('facts');
  });

  it('to a question that nobody has asked opens nothing', () => {
    expect(new Answers<string>().arrive(3, 'facts')).toBe(false);
  });
});
