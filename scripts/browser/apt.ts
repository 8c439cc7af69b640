import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import type { BrowserName } from './browser-name.ts';

const PACKAGES: Record<string, Record<BrowserName, string>> = {
  debian: { chromium: 'chromium', firefox: 'firefox-esr' },
  ubuntu: { chromium: 'chromium-browser', firefox: 'firefox' },
};

function distribution(): string | undefined {
  if (!existsSync('/etc/os-release')) return undefined;
  return /^ID="?(\w+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
}

/** The package to install for a browser, or undefined where apt is not ours to use. */
export function aptPackage(name: BrowserName): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  return PACKAGES[distribution() ?? '']?.[name];
}

async function apt(...args: string[]): Promise<boolean> {
  const child = spawn('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve(code === 0));
  });
}

/** Installs a package with apt; false if apt could not, in which case it said why on its own. */
export async function installWithApt(packageName: string): Promise<boolean> {
  console.log(`Installing ${packageName} with apt …`);
  return (
    (await apt('update')) && (await apt('install', '-y', '--no-install-recommends', packageName))
  );
}
