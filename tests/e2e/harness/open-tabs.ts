import { evaluatePrivileged } from '../../../scripts/browser/background.ts';
import type { Launched } from '../../../scripts/browser/launch.ts';

/** The addresses of all open tabs, those of the extension too, of which Firefox tells nobody. */
export async function openTabs({ name, browser }: Launched): Promise<string[]> {
  if (name === 'chromium') return browser.targets().map((target) => target.url());
  const addresses = await evaluatePrivileged(
    browser,
    `JSON.stringify(
      Services.wm
        .getMostRecentWindow('navigator:browser')
        .gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec),
    )`,
  );
  return JSON.parse(String(addresses)) as string[];
}
