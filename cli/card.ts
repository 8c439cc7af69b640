import { Command, InvalidArgumentError } from 'commander';

import { gatherFacts } from '../core/card/gather-facts.ts';
import { arrange } from '../core/context/arrange.ts';
import type { Context } from '../core/context/context.ts';
import { sentenceAt } from '../core/context/sentence.ts';
import { keyOf } from '../core/corpus/key.ts';
import type { Pack } from '../core/pack/pack.ts';
import { parseEdtf } from '../core/time/edtf.ts';
import { packFolder, takesPack } from './pack-folders.ts';
import { packAsCorpus } from './pack-as-corpus.ts';
import { printedCard } from './printed-card.ts';
import { spotterOf } from './spotter.ts';
import { validPack } from './valid-pack.ts';

interface Options {
  subject: string;
  context: string;
  title: string;
  date?: string;
  lang?: string;
}

/** `corpus card`: prints the card of a subject as the extension arranges it for such a page. */
export function cardCommand(): Command {
  return takesPack(new Command('card'))
    .description('print the card of a subject for a page, with the reason for each place in it')
    .requiredOption('--subject <id>', 'the subject’s id')
    .option('--context <text>', 'the paragraph in which the subject is named', '')
    .option('--title <text>', 'the title of the page', '')
    .option('--date <date>', 'when the page was published: 2015, 2015-01 or 2015-01-23', edtf)
    .option('--lang <tag>', 'the language of the page')
    .action(async (_folder: string | undefined, options: Options, command: Command) => {
      const pack = await validPack(packFolder(command), command);
      const facts = await gatherFacts(packAsCorpus(pack), keyOf(pack.pack.id, options.subject));
      if (!facts) return command.error(`error: the pack has no subject ${options.subject}`);
      const context = contextIn(pack, options);
      const card = printedCard(facts, arrange(facts, context));
      process.stdout.write(`${JSON.stringify({ context, ...card }, null, 2)}\n`);
    });
}

/** The sentence is the one that names the subject; where none does, all of the text. */
function contextIn(pack: Pack, { subject, context, title, date, lang }: Options): Context {
  // A line break would end the paragraph.
  const paragraph = context.replace(/\s+/g, ' ').trim();
  const page = `${paragraph}\n${title.replace(/\s+/g, ' ')}`;
  const { mentions } = spotterOf([pack])({ id: subject, text: page, date, lang });
  const here = mentions.find((mention) => mention.subject === subject);
  const { start, end } =
    here && here.start < paragraph.length
      ? sentenceAt(paragraph, here.start, lang)
      : { start: 0, end: paragraph.length };
  const others = mentions
    .flatMap((mention) => mention.subject ?? [])
    .filter((id) => id !== subject);
  return {
    sentence: paragraph.slice(start, end),
    paragraph,
    title,
    subjects: [...new Set(others)].map((id) => keyOf(pack.pack.id, id)),
    ...(date !== undefined && { date }),
    ...(lang !== undefined && { lang }),
  };
}

function edtf(text: string): string {
  if (parseEdtf(text)) return text;
  throw new InvalidArgumentError('Write a date as 2015, 2015-01 or 2015-01-23.');
}
