import { Command, Option } from 'commander';

import { ALL_PARTS, type PageScore, type Part, scorePart, sum } from './labelled.ts';

/** `corpus score`: how well names are spotted on the labelled set of tests/labelled. */
export function scoreCommand(): Command {
  return new Command('score')
    .description('hold what is spotted against the labelled set: precision and recall')
    .addOption(new Option('--part <part>', 'one part alone').choices(ALL_PARTS))
    .option('--faults', 'list what was missed and what was linked wrongly', false)
    .action(async ({ part, faults }: { part?: Part; faults: boolean }) => {
      for (const one of part ? [part] : ALL_PARTS) {
        const scores = await scorePart(one);
        console.log(`${one}: ${scores.length} pages`);
        console.log(tableOf(scores));
        if (faults) for (const score of scores) printFaults(score);
      }
    });
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
