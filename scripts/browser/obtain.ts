import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { createInterface } from 'node:readline/promises';

import { aptPackage, installWithApt } from './apt.ts';
import { EXECUTABLE_VARIABLE, type BrowserName } from './browser-name.ts';
import { download, downloaded } from './download.ts';
import { Missing } from './missing.ts';
import { usualPlaces, type Machine } from './places.ts';

/** The executable that the environment names or that is in a usual place. */
export function findBrowser(
  name: BrowserName,
  machine: Machine,
  exists: (path: string) => boolean,
): string | undefined {
  const variable = EXECUTABLE_VARIABLE[name];
  const named = machine.env[variable];
  if (named === undefined || named === '') return usualPlaces(name, machine).find(exists);
  if (!exists(named)) {
    throw new Missing(`${variable} names ${named}, which does not exist: correct or unset it.`);
  }
  return named;
}

/** The same on this machine. */
export function findBrowserHere(name: BrowserName): string | undefined {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  return findBrowser(name, machine, existsSync);
}

async function personAgrees(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

/**
 * A browser's executable, however it takes: the environment variable, the usual places, an earlier
 * download, apt (on Debian and Ubuntu as root), or a download if the person agrees or has already.
 * Throws Missing with what to do if all of that fails.
 */
export async function obtainBrowser(
  name: BrowserName,
  { mayDownload }: { mayDownload: boolean },
): Promise<string> {
  const present = findBrowserHere(name) ?? (await downloaded(name));
  if (present !== undefined) return present;

  const packageName = aptPackage(name);
  if (packageName !== undefined && (await installWithApt(packageName))) {
    const installed = findBrowserHere(name);
    if (installed !== undefined) return installed;
  }
  if (
    mayDownload ||
    (await personAgrees(`No ${name} was found. Download one for this project (some 150 MB)?`))
  ) {
    return await download(name);
  }
  throw new Missing(
    `No ${name} was found: install it, or set ${EXECUTABLE_VARIABLE[name]} to its executable, ` +
      'or add --download to fetch one.',
  );
}
