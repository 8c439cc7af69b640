import { existsSync } from 'node:fs';

import { Command } from 'commander';

import { checkPack } from './check-pack.ts';
import { formatReport } from './check-report.ts';
import { sourcesAtHand } from './folders.ts';
import { packFolders, takesPacks } from './pack-folders.ts';

interface Options {
  sources?: string;
  json: boolean;
}

/** `corpus check`: exit code 1 where a pack has an error. */
export function checkCommand(): Command {
  return takesPacks(new Command('check'))
    .description('check packs, and their quotes and passages against the texts of their sources')
    .option(
      '--sources <folder>',
      'the folder of the texts (default: ../shared/seeds, if it is there)',
    )
    .option('--json', 'print the report of each pack as JSON', false)
    .action(async (_folders: string[], options: Options, command: Command) => {
      const { sources = sourcesAtHand(), json } = options;
      const folders = packFolders(command);
      if (sources !== undefined && !existsSync(sources)) {
        command.error(`error: there is no folder ${sources}`);
      }
      for (const folder of folders) {
        const report = await checkPack(folder, sources);
        console.log(json ? JSON.stringify(report, null, 2) : formatReport(report, folder));
        if (!report.ok) process.exitCode = 1;
      }
    });
}
