import { describe, expect, it } from 'vitest';

import { DEFAULTS } from '../../../core/settings/settings.ts';
import { stateOf } from '../../../entrypoints/popup/state-of.ts';
import type { KnownPage } from '../../../entrypoints/popup/use-page.ts';

const IDLE = { status: 'idle' } as const;
const state = (page: Partial<KnownPage>, settings = DEFAULTS) =>
  stateOf(IDLE, { reading: undefined, unfinished: false, off: false, ...page }, settings);

describe('what there is to say of the page while nothing is searched for', () => {
  it('is that the database can not be read, not that nobody is known', () => {
    const code = 'database-unavailable' as const;
    expect(state({ reading: { status: 'failed', code } })).toEqual({ status: 'failed', code });
  });

  it('is that no extension runs there, whether or not it is switched off', () => {
    const reading = { status: 'unreachable' } as const;
    const said = { status: 'page', page: 'unreachable', subjects: 0 };
    expect(state({ reading, unfinished: true })).toEqual(said);
    expect(state({ reading }, { ...DEFAULTS, enabled: false })).toEqual(said);
  });

  it('is that it is being read until no more comes', () => {
    const reading = { status: 'read' as const, mentions: [], subjects: [], late: false };
    expect(state({ reading, unfinished: true })).toMatchObject({ page: 'reading' });
    expect(state({ reading })).toMatchObject({ page: 'read' });
  });
});
