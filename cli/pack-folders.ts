import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Command } from 'commander';

import { BUILT_IN_PACK } from './folders.ts';

const DEFAULT = 'default: the pack that comes with the extension';

/** Lets a command be told of one pack by its folder, as an argument or by `--pack`. */
export function takesPack(command: Command): Command {
  return command
    .argument('[folder]', `the folder of the pack (${DEFAULT})`)
    .option('--pack <folder>', 'the same', gather);
}

/** Lets a command be told of several packs. */
export function takesPacks(command: Command): Command {
  return command
    .argument('[folders...]', `the folders of packs (${DEFAULT})`)
    .option('--pack <folder>', 'the same; may be given several times', gather);
}

/**
 * The folders of the packs that a command was told of, as they were typed, or that of the built-in
 * pack. Ends the command where there is no pack in one of them.
 */
export function packFolders(command: Command): string[] {
  const { pack = [] } = command.opts<{ pack?: string[] }>();
  const told = [...command.args, ...pack];
  for (const folder of told) {
    const fault = faultOf(folder);
    if (fault !== undefined) command.error(`error: ${fault}`);
  }
  return told.length === 0 ? [BUILT_IN_PACK] : told;
}

/** The one folder; ends the command where it was told of several. */
export function packFolder(command: Command): string {
  const [folder = BUILT_IN_PACK, ...others] = packFolders(command);
  if (others.length > 0) command.error('error: name one pack, not several');
  return folder;
}

function gather(folder: string, folders: string[] = []): string[] {
  return [...folders, folder];
}

function faultOf(folder: string): string | undefined {
  if (!existsSync(folder)) return `there is no folder ${folder}`;
  if (!statSync(folder).isDirectory()) return `${folder} is no folder: name the one it lies in`;
  if (existsSync(join(folder, 'pack.json'))) return undefined;
  return `there is no pack in ${folder}: it has no pack.json`;
}
