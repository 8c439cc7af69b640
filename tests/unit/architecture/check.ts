import { posix } from 'node:path';
import { isBuiltin } from 'node:module';

import { readImports } from './imports.ts';
import { entrypointOf, layers } from './layers.ts';

/** A path within the project for a relative specifier, or undefined for a package. */
function resolveWithin(file: string, specifier: string): string | undefined {
  const path = specifier.replace(/[?#].*$/, '');
  if (path.startsWith('/')) return path.slice(1);
  if (!path.startsWith('.')) return undefined;
  return posix.normalize(posix.join(posix.dirname(file), path));
}

function importViolation(file: string, specifier: string): string | undefined {
  const layer = layers.find(({ holds }) => holds.test(file));
  if (!layer) return `${file}: belongs to no layer; put it into one, or add the layer to layers.ts`;
  const refuse = (rule: string) => `${file}: imports ${specifier}; rule: ${rule}`;

  const target = resolveWithin(file, specifier);
  if (target === undefined) {
    const name = isBuiltin(specifier) ? `node:${specifier.replace(/^node:/, '')}` : specifier;
    return layer.packages.some((allowed) => allowed.test(name)) ? undefined : refuse(layer.rule);
  }
  const allowed = layer.files.some((files) => files.test(target));
  if (target.startsWith('tests/') && !allowed) return refuse('nothing imports tests');
  const from = entrypointOf(file);
  const to = entrypointOf(target);
  if (from !== undefined && to !== undefined) {
    return from === to ? undefined : refuse('no entrypoint imports another');
  }
  return allowed ? undefined : refuse(layer.rule);
}

function nameViolations(file: string): string[] {
  return file
    .split('/')
    .filter((part) => /^utils?(\.|$)/.test(part))
    .map((part) => `${file}: is named ${part}; rule: a name says what is in it, never "utils"`);
}

/** Everything that is wrong with one file, each as a line that names the file and the rule. */
export function violations(file: string, source: string): string[] {
  const { imports, unreadable, browserGlobals, onlyReExports } = readImports(file, source);
  const found = nameViolations(file);
  if (!layers.some(({ holds }) => holds.test(file))) {
    found.push(`${file}: belongs to no layer; put it into one, or add the layer to layers.ts`);
    return found;
  }
  for (const specifier of imports) {
    const violation = importViolation(file, specifier);
    if (violation !== undefined) found.push(violation);
  }
  for (const expression of unreadable) {
    found.push(`${file}: imports ${expression}; rule: write the path of an import out`);
  }
  if (/^(core|components|data|entrypoints)\//.test(file)) {
    for (const name of browserGlobals) {
      found.push(`${file}: uses ${name}; rule: only platform touches the browser's API`);
    }
  }
  if (onlyReExports && /(^|\/)index\.tsx?$/.test(file)) {
    found.push(`${file}: only re-exports; rule: import from the module that has it`);
  }
  return found;
}
