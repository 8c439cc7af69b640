import { describe, expect, it } from 'vitest';

import { MOST_SITES } from '../../../core/settings/settings.ts';
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

  it.each([everywhere, nowhere])('is stuck where the list has no room: %j', (settings) => {
    const listing = (sites: string[]) => ({ ...settings, sitesOff: sites, sitesOn: sites });
    const sites = Array.from({ length: MOST_SITES }, (_, n) => `*://site-${n}.test/*`);
    const off = isSiteOff(settings, PAGE.address);
    expect(switchSite(listing(sites), PAGE, off)).toBeUndefined();
    expect(switchSite(listing(sites.slice(1)), PAGE, off)).toBeDefined();
    expect(
      switchSite(listing(['*://*.example.com/*', ...sites.slice(1)]), PAGE, !off),
    ).toBeDefined();
  });

  it('takes every pattern away that turns the site off', () => {
    const settings = { ...everywhere, sitesOff: ['*://*.example.com/*', '*://*/*', 'x'] };
    expect(switchSite(settings, PAGE, true)).toEqual({ sitesOff: ['x'] });
  });
});
