import { useMemo } from 'preact/hooks';

import { Switches } from '../../components/popup/switches.tsx';
import type { Settings } from '../../core/settings/settings.ts';
import { isSiteOff, switchSite } from '../../core/settings/site-switch.ts';
import type { ActiveTab } from '../../platform/active-page.ts';
import { changeSettings } from '../../platform/settings-store.ts';

interface Props {
  tab: ActiveTab | undefined;
  settings: Settings;
}

/** The switches for the site of the active page and for all pages. */
export function SiteSwitches({ tab, settings }: Props) {
  const url = tab?.url;
  // A long list is not gone through again for each letter that is typed.
  const site = useMemo(() => {
    const place = placeOf(url);
    if (!place) return undefined;
    const on = !isSiteOff(settings, place.address);
    return { host: place.host, on, turned: switchSite(settings, place, !on) };
  }, [settings, url]);
  return (
    <Switches
      site={site && { ...site, full: !site.turned }}
      everywhere={settings.enabled}
      onSite={() => site?.turned && void changeSettings(site.turned)}
      onEverywhere={(enabled) => void changeSettings({ enabled })}
    />
  );
}

/** The address and host of a page of the web. */
function placeOf(url: string | undefined): { address: string; host: string } | undefined {
  if (url === undefined || !/^https?:/.test(url)) return undefined;
  return { address: url, host: new URL(url).hostname };
}
