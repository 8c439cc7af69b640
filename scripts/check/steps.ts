import { BROWSER_NAMES } from '../browser/browser-name.ts';
import { Missing } from '../browser/missing.ts';
import { obtainBrowser } from '../browser/obtain.ts';
import { BUILD_COMMAND } from '../build.ts';
import { single } from './outcome.ts';
import { runNode } from './run-command.ts';
import type { Step } from './schedule.ts';
import { runVitest } from './vitest.ts';
import { webExtLint } from './web-ext-lint.ts';

/** A program of Node's that passes or fails as a whole. */
function command(name: string, args: string[], after: string[] = []): Step {
  return {
    name,
    after,
    run: async () => {
      const { ok, output } = await runNode(args);
      return single(ok, output);
    },
  };
}

function tests(project: string, after: string[] = []): Step {
  return { name: `tests: ${project}`, after, run: async () => await runVitest(project) };
}

/** Before the specs, so that two of them never install at once. */
function browsers(mayDownload: boolean): Step {
  return {
    name: 'browsers',
    run: async () => {
      try {
        for (const name of BROWSER_NAMES) await obtainBrowser(name, { mayDownload });
        return single(true, '');
      } catch (error) {
        if (error instanceof Missing) return single(false, `${error.message}\n`);
        throw error;
      }
    },
  };
}

/** All of `npm test`, the longest chain first. */
export function allSteps({ mayDownload }: { mayDownload: boolean }): Step[] {
  return [
    browsers(mayDownload),
    command('build: chromium', BUILD_COMMAND.chromium),
    // One after the other: both write the same generated types.
    command('build: firefox', BUILD_COMMAND.firefox, ['build: chromium']),
    tests('e2e-chromium', ['browsers', 'build: chromium']),
    tests('e2e-firefox', ['browsers', 'build: firefox']),
    tests('build', ['build: chromium', 'build: firefox']),
    { name: 'web-ext lint', after: ['build: firefox'], run: webExtLint },
    command('types', ['node_modules/typescript/bin/tsc', '-p', '.']),
    command('types: core', ['node_modules/typescript/bin/tsc', '-p', 'core']),
    command('lint', [
      'node_modules/oxlint/bin/oxlint',
      '--type-aware',
      '--deny-warnings',
      '--report-unused-disable-directives',
    ]),
    command('formatting', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']),
    command('unused code', ['node_modules/knip/bin/knip.js']),
    command('corpus check', ['cli/corpus.ts', 'check']),
    tests('unit'),
  ];
}
