import { describe, expect, it } from 'vitest';

import { timingsOf } from '../../../core/hover/timings.ts';

describe('the timings that follow from the settings', () => {
  it('are those that the reader has chosen', () => {
    expect(timingsOf({ dwell: 350, grace: 400 })).toEqual({
      dwell: 350,
      fetch: 100,
      grace: 400,
      reach: 400,
    });
  });

  it('leave time to reach the card without a grace', () => {
    expect(timingsOf({ dwell: 0, grace: 0 })).toMatchObject({ grace: 0, reach: 300 });
  });
});
