import { describe, expect, it } from 'vitest';

import { isSiteOff, switchSite } from '../../../core/settings/site-switch.ts';

const PAGE = { address: 'https://news.example.com/a', host: 'news.example.com' };
const everywhere = { sites: 'all-but' as const, sitesOff: ['*://other.test/*'], sitesOn: [] };
const nowhere = { sites: 'only' as const, sitesOff: [], sitesOn: ['*://other.test/*'] };

describe('the switch of a site', () => {
  it.each([everywhere, nowhere])('turns it on and off, and leaves the others: %j', (settings) => {
    const turned = (before: typeof settings, on: boolean) =>
      ({ ...before, ...switchSite(before, PAGE, on) }) as typeof settings;
    const off = turned(turned(settings, true), false);
    const on = turned(off, true);
    expect([isSiteOff(off, PAGE.address), isSiteOff(on, PAGE.address)]).toEqual([true, false]);
    for (const after of [off, on]) {
      expect(isSiteOff(after, 'http://other.test/')).toBe(settings.sites === 'all-but');
      expect(turned(after, !isSiteOff(after, PAGE.address))).toEqual(after);
    }
  });

  it('takes every pattern away that turns the site off', () => {
    const settings = { ...everywhere, sitesOff: ['*://*.example.com/*', '*://*/*', 'x'] };
    expect(switchSite(settings, PAGE, true)).toEqual({ sitesOff: ['x'] });
  });
});
