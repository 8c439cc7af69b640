import { createInterface } from 'node:readline';

import { Command } from 'commander';

import { packFolders, takesPacks } from './pack-folders.ts';
import { type SpotInput, spotterOf } from './spotter.ts';
import { validPack } from './valid-pack.ts';

interface Options {
  explain: boolean;
}

/** `corpus spot`: pages as JSON lines in, the mentions of each as a JSON line out. */
export function spotCommand(): Command {
  return takesPacks(new Command('spot'))
    .description('find the subjects of packs in pages: JSON lines in, JSON lines out')
    .option('--explain', 'say why each name links, or does not', false)
    .action(async (_folders: string[], { explain }: Options, command: Command) => {
      const packs = await Promise.all(
        packFolders(command).map((folder) => validPack(folder, command)),
      );
      const spot = spotterOf(packs);
      let number = 0;
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        number++;
        if (line.trim() === '') continue;
        const page = readLine(line);
        if (!page) {
          return command.error(
            `error: line ${number} is no page: write {"id": …, "text": …} or {"id": …, "html": …}`,
          );
        }
        process.stdout.write(`${JSON.stringify(spot(page, explain))}\n`);
      }
    });
}

/** A page, or `undefined` where the line is none. */
function readLine(line: string): SpotInput | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const member = (name: string): unknown =>
    Object.getOwnPropertyDescriptor(value, name)?.value as unknown;
  const field = (name: string): string | undefined => {
    const found = member(name);
    return typeof found === 'string' ? found : undefined;
  };
  const [id, text, html] = [member('id'), field('text'), field('html')];
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  if (text === undefined && html === undefined) return undefined;
  return { id, text, html, lang: field('lang'), date: field('date') };
}
