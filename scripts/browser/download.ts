import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

import type { BrowserName } from './browser-name.ts';
import { Missing } from './missing.ts';

const PRODUCT: Record<BrowserName, Browser> = {
  chromium: Browser.CHROME,
  firefox: Browser.FIREFOX,
};

/** Kept outside the project, so that a new clone needs no new download. */
const cacheDir = join(homedir(), '.cache', 'on-the-record', 'browsers');

/** The executable of an earlier download, if there is one. */
export async function downloaded(name: BrowserName): Promise<string | undefined> {
  if (!existsSync(cacheDir)) return undefined;
  const all = await getInstalledBrowsers({ cacheDir });
  return all.find(({ browser }) => browser === PRODUCT[name])?.executablePath;
}

/** Downloads the browser's stable release (some 150 MB) from its makers and returns its executable. */
export async function download(name: BrowserName): Promise<string> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) {
    throw new Missing(`No ${name} can be downloaded for this system: install ${name} yourself.`);
  }
  const browser = PRODUCT[name];
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    console.log(`Downloading ${browser} ${buildId} to ${cacheDir} …`);
    const { executablePath } = await install({ browser, buildId, platform, cacheDir });
    return executablePath;
  } catch (cause) {
    throw new Missing(
      `${name} could not be downloaded (${String(cause)}): install ${name} yourself.`,
      { cause },
    );
  }
}
