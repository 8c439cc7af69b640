import { Command, Option } from 'commander';

import { jsonLd } from '../core/export/jsonld/document.ts';
import { quoteRows } from '../core/export/quote-rows.ts';
import type { Pack } from '../core/pack/pack.ts';
import { validatePack } from '../core/pack/validate.ts';
import { quotesAsCsv } from './csv.ts';
import { BUILT_IN_PACK } from './folders.ts';
import { PackReadError, readPack } from './read-pack.ts';

const FORMATS = {
  pack: (pack: Pack) => `${JSON.stringify(pack, null, 2)}\n`,
  jsonld: (pack: Pack) => `${JSON.stringify(jsonLd(pack), null, 2)}\n`,
  csv: (pack: Pack) => quotesAsCsv(quoteRows(pack, 'en')),
};

interface Options {
  pack: string;
  format: keyof typeof FORMATS;
}

/** `corpus export`: writes a valid pack to standard output, and nothing of an invalid one. */
export function exportCommand(): Command {
  const format = new Option('--format <format>', 'the form to write')
    .choices(Object.keys(FORMATS))
    .default('pack');
  return new Command('export')
    .description('write a pack as one file to standard output')
    .option('--pack <folder>', 'the folder of the pack', BUILT_IN_PACK)
    .addOption(format)
    .action(async (options: Options, command: Command) => {
      const pack = await validPack(options.pack).catch((error: unknown) => {
        if (error instanceof PackReadError) return command.error(error.message);
        throw error;
      });
      if (pack) process.stdout.write(FORMATS[options.format](pack));
      else command.error(`error: the pack in ${options.pack} is not valid; see corpus check`);
    });
}

async function validPack(folder: string): Promise<Pack | undefined> {
  const validation = validatePack((await readPack(folder)).value);
  return validation.ok ? validation.pack : undefined;
}
