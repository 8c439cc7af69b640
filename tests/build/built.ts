import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { BrowserName } from '../../scripts/browser/browser-name.ts';
import { BUILD } from '../../scripts/build.ts';

/** The files of a build, by their path within it. */
export function filesOf(name: BrowserName): string[] {
  return readdirSync(BUILD[name], { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(BUILD[name], join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    );
}

export function textOf(name: BrowserName, file: string): string {
  return readFileSync(join(BUILD[name], file), 'utf8');
}

export function gzipSize(name: BrowserName, file: string): number {
  return gzipSync(readFileSync(join(BUILD[name], file)), { level: 9 }).length;
}

/** The parts of a manifest that the tests look at. */
export interface Manifest {
  version: string;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy?: unknown;
  content_scripts: { js: string[]; css?: string[] }[];
}

export function manifestOf(name: BrowserName): Manifest {
  return JSON.parse(textOf(name, 'manifest.json')) as Manifest;
}
