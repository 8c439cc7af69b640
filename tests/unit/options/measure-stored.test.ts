import { expect, it, onTestFinished, vi } from 'vitest';

import { measureStored } from '../../../entrypoints/options/measure-stored.ts';

/** A browser that keeps what is stored or not, and agrees to keep it or not. */
function browserThat(keeps: boolean, agrees: boolean): { asked: () => number } {
  const persist = vi.fn<() => Promise<boolean>>(async () => agrees);
  const storage = {
    persist,
    persisted: async () => keeps || (agrees && persist.mock.calls.length > 0),
    estimate: async () => ({ usage: 2_000_000, quota: 5_000_000_000 }),
  };
  vi.stubGlobal('navigator', { storage });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return { asked: () => persist.mock.calls.length };
}

const AMOUNT = { used: 2_000_000, most: 5_000_000_000 };

it.each([true, false])(
  'tells whether the browser keeps it, and asks for nothing: %s',
  async (keeps) => {
    const { asked } = browserThat(keeps, true);
    expect(await measureStored()).toEqual({ ...AMOUNT, persistent: keeps, refused: false });
    expect(asked()).toBe(0);
  },
);

it.each([true, false])('asks where that is wished, and tells the answer: %s', async (agrees) => {
  const { asked } = browserThat(false, agrees);
  expect(await measureStored(true)).toEqual({ ...AMOUNT, persistent: agrees, refused: !agrees });
  expect(asked()).toBe(1);
});

it('says nothing of a refusal where it is kept all the same', async () => {
  browserThat(true, false);
  expect(await measureStored(true)).toMatchObject({ persistent: true, refused: false });
});

it('takes what the browser does not tell for nothing', async () => {
  browserThat(false, false);
  Object.assign(navigator.storage, { estimate: async () => ({}) });
  expect(await measureStored()).toMatchObject({ used: 0, most: 0 });
});
