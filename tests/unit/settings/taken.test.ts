import { describe, expect, it } from 'vitest';

import { DEFAULTS, MOST_SITES, type Settings } from '../../../core/settings/settings.ts';
import { givenBack, type Taken, takenByReset } from '../../../core/settings/taken.ts';

const NOTHING: Taken = {};
const site = (name: string): string => `*://${name}.test/*`;
const chosen = (changes: Partial<Settings>): Settings => ({ ...DEFAULTS, ...changes });

describe('what resets take', () => {
  it('is what differs from how it came', () => {
    expect(takenByReset(NOTHING, chosen({ dwell: 500, sitesOff: [site('a')] }))).toEqual({
      dwell: 500,
      sitesOff: [site('a')],
    });
  });

  it('is kept by a reset that finds nothing to do', () => {
    const taken = takenByReset(NOTHING, chosen({ dwell: 500, sitesOff: [site('a')] }));
    expect(takenByReset(taken, DEFAULTS)).toEqual(taken);
  });

  it('is the last value of each setting, and all sites of a list', () => {
    const first = takenByReset(
      NOTHING,
      chosen({ dwell: 500, theme: 'dark', sitesOn: [site('a')] }),
    );
    const second = takenByReset(first, chosen({ theme: 'light', sitesOn: [site('b'), site('a')] }));
    expect(second).toEqual({ dwell: 500, theme: 'light', sitesOn: [site('a'), site('b')] });
  });
});

describe('what is given back', () => {
  const taken: Taken = { dwell: 500, theme: 'dark', sitesOff: [site('a'), site('b')] };

  it('is all that was taken, where nothing has been chosen since', () => {
    expect(givenBack(taken, DEFAULTS)).toEqual(taken);
  });

  it('takes the place of nothing that has been chosen since', () => {
    const now = chosen({ theme: 'light', sitesOff: [site('c'), site('a')] });
    expect(givenBack(taken, now)).toEqual({
      dwell: 500,
      sitesOff: [site('a'), site('b'), site('c')],
    });
  });

  it('is nothing where everything is there again', () => {
    expect(givenBack(taken, chosen(taken))).toEqual({});
  });

  it('makes no list longer than lists can be', () => {
    const sitesOff = Array.from({ length: MOST_SITES }, (_, number) => site(`s${number}`));
    const back = givenBack({ sitesOff }, chosen({ sitesOff: [site('new')] }));
    expect(back).toEqual({ sitesOff });
  });
});
