import { Command, CommanderError } from 'commander';
import { expect, test } from 'vitest';

import { BUILT_IN_PACK } from '../../../cli/folders.ts';
import { packFolder, packFolders, takesPack, takesPacks } from '../../../cli/pack-folders.ts';
import { filesOf, folderOf } from './sample-folder.ts';

/** What a command that takes packs makes of these arguments: their folders, or why it ends. */
function told(args: readonly string[], one = false): string[] | string {
  const command = new Command('try')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .action(() => undefined);
  const taking = one ? takesPack(command) : takesPacks(command);
  try {
    taking.parse(args, { from: 'user' });
    return one ? [packFolder(taking)] : packFolders(taking);
  } catch (error) {
    if (error instanceof CommanderError) return error.message;
    throw error;
  }
}

test('folders are told as arguments, by the option, or both, and stay as they were typed', async () => {
  const [a, b] = [`${await folderOf(filesOf())}/`, await folderOf(filesOf())];
  expect(told([a, b])).toEqual([a, b]);
  expect(told(['--pack', a, '--pack', b])).toEqual([a, b]);
  expect(told([b, '--pack', a])).toEqual([b, a]);
});

test('without any it is the built-in pack', () => {
  expect(told([])).toEqual([BUILT_IN_PACK]);
  expect(told([], true)).toEqual([BUILT_IN_PACK]);
});

test('a command that takes one pack refuses several', async () => {
  const folder = await folderOf(filesOf());
  expect(told(['--pack', folder], true)).toEqual([folder]);
  expect(told([folder, '--pack', folder], true)).toBe('error: name one pack, not several');
});

test('what is no pack is told in one line, with the folder as it was typed', async () => {
  const folder = await folderOf({ 'notes.txt': '' });
  expect(told(['/nowhere/at/all'])).toBe('error: there is no folder /nowhere/at/all');
  expect(told(['--pack', './nowhere'])).toBe('error: there is no folder ./nowhere');
  expect(told([folder])).toBe(`error: there is no pack in ${folder}: it has no pack.json`);
  const file = `${folder}/notes.txt`;
  expect(told([file])).toBe(`error: ${file} is no folder: name the one it lies in`);
});
