import { describe, expect, it } from 'vitest';

import { compilePageSettings } from '../../../core/settings/page-settings.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';

describe('what pages have to know of the settings', () => {
  it('is by default that nothing is off, and the first mention in a section underlined', () => {
    const { off, ...rest } = compilePageSettings(DEFAULTS);
    expect(new RegExp(off).test('https://example.com/')).toBe(false);
    const marks = ['otr-a', 'otr-e'];
    expect(rest).toEqual({ marks, first: true, ambiguous: true, code: false });
  });

  it('names no highlight where nothing is to be underlined', () => {
    expect(compilePageSettings({ ...DEFAULTS, density: 'none' })).not.toHaveProperty('marks');
  });

  it('names other highlights for each style, others for actors than for events', () => {
    const styles = (['line', 'dots', 'tint'] as const).map((underline) =>
      compilePageSettings({ ...DEFAULTS, underline }).marks?.join(' '),
    );
    expect(new Set(styles).size).toBe(3);
    for (const marks of styles) expect(new Set(marks?.split(' ')).size).toBe(2);
  });

  it('is JSON', () => {
    const settings = compilePageSettings({ ...DEFAULTS, density: 'none' });
    expect(JSON.parse(JSON.stringify(settings))).toEqual(settings);
  });
});
