import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'));
}

const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };

/** The path under which Node would find a package from another: its own folder first, then up. */
function lockedAt(path: string, name: string): string | undefined {
  for (let folder = `${path}/`; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
    const candidate = `${folder === '/' ? '' : folder}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (!folder.includes('node_modules/')) return undefined;
  }
}

describe('the lockfile', () => {
  it('has every package for every system, without which npm ci refuses it', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => lockedAt(path, name) === undefined)
        .map((name) => `${path} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry, so that it can be installed from any', () => {
    const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(named.map(([path]) => path)).toEqual([]);
  });

  it('knows the content of every package', () => {
    const unknown = Object.entries(packages).filter(([path, { integrity }]) => path && !integrity);
    expect(unknown.map(([path]) => path)).toEqual([]);
  });

  it('goes with exact versions in package.json', () => {
    const { dependencies, devDependencies } = read('package.json') as Record<
      string,
      Record<string, string>
    >;
    const inexact = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
    );
    expect(inexact).toEqual([]);
  });
});
