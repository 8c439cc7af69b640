import { existsSync } from 'node:fs';

import { Command, Option } from 'commander';

import {
  ALL_PARTS,
  LabelError,
  type PageScore,
  type Part,
  readPages,
  scorePages,
  scorePart,
  sum,
} from './labelled.ts';
import { packFolders, takesPacks } from './pack-folders.ts';
import { validPack } from './valid-pack.ts';

interface Options {
  pages?: string;
  part?: Part;
  faults: boolean;
}

/**
 * `corpus score`: how well names are spotted on labelled pages, of one's own or those of
 * tests/labelled, which are labelled for the built-in pack.
 */
export function scoreCommand(): Command {
  return takesPacks(new Command('score'))
    .description('hold what is spotted against labelled pages: precision and recall')
    .option('--pages <file>', 'your labelled pages, one a line as JSON (see docs/spotting.md)')
    .addOption(
      new Option('--part <part>', 'one part alone of the pages labelled for the built-in pack')
        .choices(ALL_PARTS)
        .conflicts('pages'),
    )
    .option('--faults', 'list what was missed and what was linked wrongly', false)
    .action(async (folders: string[], { pages, part, faults }: Options, command: Command) => {
      const told = packFolders(command);
      if (pages === undefined) {
        if (folders.length > 0 || command.getOptionValueSource('pack') !== undefined) {
          command.error('error: name the pages that are labelled for these packs: --pages FILE');
        }
        for (const one of part ? [part] : ALL_PARTS) print(one, await scorePart(one), faults);
        return;
      }
      if (!existsSync(pages)) command.error(`error: there is no file ${pages}`);
      const packs = await Promise.all(told.map((folder) => validPack(folder, command)));
      try {
        print(pages, scorePages(readPages(pages), packs), faults);
      } catch (error) {
        if (error instanceof LabelError) command.error(`error: ${error.message}`);
        throw error;
      }
    });
}

function print(name: string, scores: readonly PageScore[], faults: boolean): void {
  console.log(`${name}: ${scores.length} pages`);
  console.log(tableOf(scores));
  if (faults) for (const score of scores) printFaults(score);
}

function tableOf(scores: readonly PageScore[]): string {
  const langs = [...new Set(scores.map(({ page }) => page.lang))];
  const line = (name: string, of: readonly PageScore[]) => {
    const { precision, recall, labels, right, wrong, negatives, negativesLinked } = sum(of);
    return (
      `  ${name.padEnd(4)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  ` +
      `(${right} of ${labels} labels, ${wrong} wrong)  negatives linked ${negativesLinked} of ${negatives}`
    );
  };
  return [
    ...langs.map((lang) =>
      line(
        lang,
        scores.filter(({ page }) => page.lang === lang),
      ),
    ),
    line('all', scores),
  ].join('\n');
}

function printFaults({ page, missed, wrong }: PageScore): void {
  if (missed.length === 0 && wrong.length === 0) return;
  console.log(`  ${page.id}: ${page.text ?? page.html ?? ''}`);
  for (const label of missed) console.log(`    missed ${label}`);
  for (const { surface, subject, why } of wrong) {
    console.log(`    wrong  ${surface} = ${subject}: ${why?.code}`);
  }
}
