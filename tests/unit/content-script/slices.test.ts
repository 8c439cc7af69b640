import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { inSlices } from '../../../entrypoints/content-script/slices.ts';

/** Steps that note when they are taken. */
function* steps(count: number, taken: number[]): Generator<void, void> {
  for (let step = 1; step <= count; step++) {
    taken.push(step);
    yield;
  }
}

describe('work in slices', () => {
  let now = 0;
  let life: AbortController;
  /** What the page does while a slice lets it. */
  let meanwhile: () => void;
  let yields: number[];
  let taken: number[];

  beforeEach(() => {
    life = new AbortController();
    meanwhile = () => undefined;
    yields = [];
    taken = [];
    vi.stubGlobal('document', { hidden: false });
    vi.stubGlobal('performance', { now: () => (now += 2) });
    vi.stubGlobal('scheduler', {
      yield: async () => {
        yields.push(taken.length);
        meanwhile();
      },
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('lets the page have its turn before the first step and after some', async () => {
    await inSlices(steps(7, taken), life.signal);
    expect(taken).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(yields[0]).toBe(0);
    expect(yields.length).toBeGreaterThan(2);
  });

  it('takes no step once it has been ended, not even a first', async () => {
    meanwhile = () => life.abort();
    await inSlices(steps(7, taken), life.signal);
    expect(taken).toEqual([]);
  });

  it('ends between two slices', async () => {
    meanwhile = () => {
      if (taken.length > 0) life.abort();
    };
    await inSlices(steps(7, taken), life.signal);
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(7);
  });

  it('tells how long the steps took', async () => {
    expect(await inSlices(steps(2, taken), life.signal)).toBeGreaterThan(0);
  });
});
