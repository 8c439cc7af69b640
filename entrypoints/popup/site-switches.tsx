import { Switches } from '../../components/popup/switches.tsx';
import type { Settings } from '../../core/settings/settings.ts';
import { isSiteOff, switchSite } from '../../core/settings/site-switch.ts';
import type { ActiveTab } from '../../platform/active-page.ts';

interface Props {
  tab: ActiveTab | undefined;
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
}

/** The switches for the site of the active page and for all pages. */
export function SiteSwitches({ tab, settings, change }: Props) {
  const place = placeOf(tab?.url);
  const on = place !== undefined && !isSiteOff(settings, place.address);
  const turned = place && switchSite(settings, place, !on);
  return (
    <Switches
      site={place && { host: place.host, on, full: !turned }}
      everywhere={settings.enabled}
      onSite={() => turned && change(turned)}
      onEverywhere={(enabled) => change({ enabled })}
    />
  );
}

/** The address and host of a page of the web. */
function placeOf(url: string | undefined): { address: string; host: string } | undefined {
  if (url === undefined || !/^https?:/.test(url)) return undefined;
  return { address: url, host: new URL(url).hostname };
}
