import { spawn } from 'node:child_process';
import { join } from 'node:path';

import type { BrowserName } from './browser/browser-name.ts';
import { Missing } from './browser/missing.ts';

export const ROOT = join(import.meta.dirname, '..');

/** Where the build for a browser is, unpacked. */
export const BUILD: Record<BrowserName, string> = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
};

/** The build's command, after `node`. */
export const BUILD_COMMAND: Record<BrowserName, string[]> = {
  chromium: ['node_modules/wxt/bin/wxt.mjs', 'build'],
  firefox: ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox'],
};

/** Builds the extension for a browser; what the build says is shown only if it fails. */
export async function build(name: BrowserName): Promise<void> {
  const child = spawn(process.execPath, BUILD_COMMAND[name], { cwd: ROOT });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (code === 0) return;
  console.error(said);
  throw new Missing(`The build for ${name} failed: mend what it says above.`);
}
