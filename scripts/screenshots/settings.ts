import type { Settings } from '../../core/settings/settings.ts';
import { toStored } from '../../core/settings/stored-settings.ts';
import { openExtensionPage } from '../browser/extension-page.ts';
import type { Launched } from '../browser/launch.ts';

/** Stores settings as the options page does. */
export async function choose(launched: Launched, settings: Partial<Settings>): Promise<void> {
  const page = await openExtensionPage(launched, ANY_PAGE);
  const stored = JSON.stringify({ settings: toStored(settings) });
  await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${stored})`);
  await page.close();
}

/** Any file of the extension that a tab can show speaks with the extension's rights. */
const ANY_PAGE = '/manifest.json';
