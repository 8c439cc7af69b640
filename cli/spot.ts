import { createInterface } from 'node:readline';

import { Command } from 'commander';

import { validatePack } from '../core/pack/validate.ts';
import { BUILT_IN_PACK } from './folders.ts';
import { PackReadError, readPack } from './read-pack.ts';
import { type SpotInput, spotterOf } from './spotter.ts';

interface Options {
  pack: string[];
  explain: boolean;
}

/** `corpus spot`: pages as JSON lines in, the mentions of each as a JSON line out. */
export function spotCommand(): Command {
  const gather = (folder: string, folders: string[] | undefined) => [...(folders ?? []), folder];
  return new Command('spot')
    .description('find the subjects of packs in pages: JSON lines in, JSON lines out')
    .option('--pack <folder>', 'the folder of a pack; may be given several times', gather)
    .option('--explain', 'say why each name links, or does not', false)
    .action(async ({ pack = [BUILT_IN_PACK], explain }: Partial<Options>, command: Command) => {
      const packs = await Promise.all(
        pack.map((folder) =>
          packIn(folder).catch((error: unknown) => {
            if (error instanceof PackReadError) return command.error(error.message);
            throw error;
          }),
        ),
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

async function packIn(folder: string) {
  const validation = validatePack((await readPack(folder)).value);
  if (validation.ok) return validation.pack;
  const [problem] = validation.problems;
  throw new PackReadError([
    {
      file: folder,
      message: `the pack is not valid: ${problem?.pointer} ${problem?.message}`,
      mend: 'see corpus check',
    },
  ]);
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
