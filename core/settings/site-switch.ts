import { offExpression } from './off-expression.ts';
import { MOST_SITES, type Settings } from './settings.ts';
import { patternOfHost } from './site-pattern.ts';

type SiteSettings = Pick<Settings, 'sites' | 'sitesOff' | 'sitesOn'>;

/** Whether the reader's list leaves out the page at this address; `enabled` is not asked. */
export function isSiteOff(settings: SiteSettings, address: string): boolean {
  return new RegExp(offExpression({ ...settings, enabled: true })).test(address);
}

/**
 * What to change so that the site of a page, by its address and host, is on or off; `undefined`
 * where the list has no room for it.
 */
export function switchSite(
  { sites, sitesOff, sitesOn }: SiteSettings,
  { address, host }: { address: string; host: string },
  on: boolean,
): Partial<Settings> | undefined {
  const list = sites === 'only' ? sitesOn : sitesOff;
  const others = list.filter(
    (pattern) => !isSiteOff({ sites: 'all-but', sitesOff: [pattern], sitesOn: [] }, address),
  );
  const listed = (sites === 'only') === on ? [...others, patternOfHost(host)] : others;
  if (listed.length > MOST_SITES) return undefined;
  return sites === 'only' ? { sitesOn: listed } : { sitesOff: listed };
}
