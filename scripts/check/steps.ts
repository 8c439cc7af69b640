import { BROWSER_NAMES, type BrowserName } from '../browser/browser-name.ts';
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

function tests(project: string, after: string[] = [], shard?: string): Step {
  const name = shard ? `${project}, ${shard}` : project;
  return { name: `tests: ${name}`, after, run: async () => await runVitest(project, shard) };
}

/** The specs of one browser, in two halves of their files. */
function specs(browser: BrowserName): Step[] {
  const after = ['browsers', `build: ${browser}`];
  return ['1/2', '2/2'].map((shard) => tests(`e2e-${browser}`, after, shard));
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
    // Those of Firefox take longer by half.
    ...specs('firefox'),
    ...specs('chromium'),
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
