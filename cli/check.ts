import { existsSync } from 'node:fs';

import { Command } from 'commander';

import { checkPack } from './check-pack.ts';
import { formatReport } from './check-report.ts';
import { BUILT_IN_PACK, sourcesAtHand } from './folders.ts';

interface Options {
  pack: string;
  sources?: string;
  json: boolean;
}

/** `corpus check`: exit code 1 where the pack has an error. */
export function checkCommand(): Command {
  return new Command('check')
    .description('check a pack, and its quotes and passages against the texts of its sources')
    .option('--pack <folder>', 'the folder of the pack', BUILT_IN_PACK)
    .option(
      '--sources <folder>',
      'the folder of the texts (default: ../shared/seeds, if it is there)',
    )
    .option('--json', 'print the report as JSON', false)
    .action(async (options: Options, command: Command) => {
      const { pack, sources = sourcesAtHand(), json } = options;
      if (sources !== undefined && !existsSync(sources)) {
        command.error(`error: there is no folder ${sources}`);
      }
      const report = await checkPack(pack, sources);
      console.log(json ? JSON.stringify(report, null, 2) : formatReport(report, pack));
      if (!report.ok) process.exitCode = 1;
    });
}
