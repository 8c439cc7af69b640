import { Command, Option } from 'commander';

import { jsonLd } from '../core/export/jsonld/document.ts';
import { quoteRows } from '../core/export/quote-rows.ts';
import type { Pack } from '../core/pack/pack.ts';
import { quotesAsCsv } from './csv.ts';
import { packFolder, takesPack } from './pack-folders.ts';
import { validPack } from './valid-pack.ts';

const FORMATS = {
  pack: (pack: Pack) => `${JSON.stringify(pack, null, 2)}\n`,
  jsonld: (pack: Pack) => `${JSON.stringify(jsonLd(pack), null, 2)}\n`,
  csv: (pack: Pack) => quotesAsCsv(quoteRows(pack, 'en')),
};

interface Options {
  format: keyof typeof FORMATS;
}

/** `corpus export`: writes a valid pack to standard output, and nothing of an invalid one. */
export function exportCommand(): Command {
  const format = new Option('--format <format>', 'the form to write')
    .choices(Object.keys(FORMATS))
    .default('pack');
  return takesPack(new Command('export'))
    .description('write a pack as one file to standard output')
    .addOption(format)
    .action(async (_folder: string | undefined, options: Options, command: Command) => {
      const pack = await validPack(packFolder(command), command);
      process.stdout.write(FORMATS[options.format](pack));
    });
}
