import { join } from 'node:path';

import { Missing } from '../browser/missing.ts';
import { ROOT } from '../build.ts';
import { runNode } from '../check/run-command.ts';

const FLAVOURS = ['shipped', 'readable', 'firefox'] as const;

/** As it ships, for Chromium and Firefox; or, for Chromium, with its own names and a source map, to say which part of the code takes time. */
export type Flavour = (typeof FLAVOURS)[number];

export function isFlavour(name: string): name is Flavour {
  return FLAVOURS.some((flavour) => flavour === name);
}

export function outputFolder(flavour: Flavour): string {
  return join(ROOT, '.output', 'bench', flavour);
}

/** Where the unpacked extension of a flavour is. */
export function extensionFolder(flavour: Flavour): string {
  return join(outputFolder(flavour), 'extension');
}

/** Builds the extension; what the build says is shown only if it fails. */
export async function buildExtension(flavour: Flavour): Promise<void> {
  const { ok, output } = await runNode(['scripts/bench/build.ts', flavour]);
  if (ok) return;
  console.error(output);
  throw new Missing('The build for the bench failed: mend what it says above.');
}
