import type { Command } from 'commander';

import type { Pack } from '../core/pack/pack.ts';
import { validatePack } from '../core/pack/validate.ts';
import { PackReadError, readPack } from './read-pack.ts';

/** The pack in a folder; ends the command, and says why, where it is not valid. */
export async function validPack(folder: string, command: Command): Promise<Pack> {
  const { value } = await readPack(folder).catch((error: unknown) => {
    if (error instanceof PackReadError) return command.error(error.message);
    throw error;
  });
  const validation = validatePack(value);
  if (validation.ok) return validation.pack;
  const [problem] = validation.problems;
  return command.error(
    `error: the pack in ${folder} is not valid: ${problem?.pointer} ${problem?.message} See corpus check.`,
  );
}
