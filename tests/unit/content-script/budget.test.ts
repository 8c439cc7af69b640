import { describe, expect, it } from 'vitest';

import { waitAfter } from '../../../entrypoints/content-script/budget.ts';

describe('the wait before a page’s changes are read', () => {
  it('is short where reading takes next to nothing', () => {
    expect(waitAfter(0)).toBe(100);
    expect(waitAfter(1)).toBe(100);
  });

  it('keeps reading to a twentieth of the time', () => {
    expect(80 / waitAfter(80)).toBeLessThanOrEqual(1 / 20);
  });

  it('is no longer than some seconds', () => {
    expect(waitAfter(60_000)).toBe(5_000);
  });
});
