import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DEFAULTS, MOST_SITES } from '../../../core/settings/settings.ts';
import {
  migrate,
  type Migration,
  readStored,
  toStored,
} from '../../../core/settings/stored-settings.ts';

describe('stored settings', () => {
  it('hold only what differs from the defaults', () => {
    expect(toStored({ dwell: 350, theme: 'dark', sitesOff: [] })).toEqual({
      version: 1,
      changed: { theme: 'dark' },
    });
  });

  it('are read as they were written', () => {
    const changed = { dwell: 500, sitesOff: ['*://example.com/*'], language: 'ar' as const };
    expect(readStored(JSON.parse(JSON.stringify(toStored(changed))))).toEqual(changed);
  });

  it('lose nothing by one bad value', () => {
    const stored = { version: 1, changed: { dwell: -1, theme: 'dark', unknown: 1, badge: 'yes' } };
    expect(readStored(stored)).toEqual({ theme: 'dark' });
  });

  it('keep the first sites of a list that is too long', () => {
    const sites = Array.from({ length: MOST_SITES + 1 }, (_, n) => `*://*.site-${n}.test/*`);
    expect(readStored(toStored({ sitesOff: sites, sitesOn: sites }))).toEqual({
      sitesOff: sites.slice(0, MOST_SITES),
      sitesOn: sites.slice(0, MOST_SITES),
    });
  });

  it('are valid whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...Object.keys(DEFAULTS)), fc.anything()),
        (junk, changed) => {
          expect(readStored(junk)).toEqual({});
          const read = readStored({ version: 1, changed });
          for (const [name, value] of Object.entries(read)) {
            expect(typeof value).toBe(typeof DEFAULTS[name as keyof typeof DEFAULTS]);
          }
        },
      ),
    );
  });

  it('accept all defaults', () => {
    expect(readStored({ version: 1, changed: DEFAULTS })).toEqual(DEFAULTS);
  });
});

describe('migrations', () => {
  /** From version 1 on: what was called `rest` is `dwell`, then counted in milliseconds. */
  const migrations: Migration[] = [
    ({ rest, ...others }) => ({ ...others, dwell: rest }),
    ({ dwell, ...others }) => ({ ...others, dwell: Number(dwell) * 1_000 }),
  ];

  it.each([
    [1, { rest: 2, theme: 'dark' }],
    [0, { rest: 2, theme: 'dark' }],
    [2, { dwell: 2, theme: 'dark' }],
    [3, { dwell: 2_000, theme: 'dark' }],
    [9, { dwell: 2_000, theme: 'dark' }],
  ])('bring what was changed under version %i to the newest, in order', (version, changed) => {
    expect(migrate(changed, version, migrations)).toEqual({ dwell: 2_000, theme: 'dark' });
  });
});
