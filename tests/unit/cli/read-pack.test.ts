import { join } from 'node:path';

import { expect, test } from 'vitest';

import { PackReadError, readPack } from '../../../cli/read-pack.ts';
import { samplePack } from '../pack/sample-pack.ts';
import { filesOf, folderOf } from './sample-folder.ts';

async function problemsOf(folder: string) {
  const error: unknown = await readPack(folder).catch((reason: unknown) => reason);
  return error instanceof PackReadError ? error.problems : [];
}

test('a folder becomes the pack that it was made from', async () => {
  const folder = await folderOf({ ...filesOf(), 'README.md': 'Not a part of it.' });
  expect((await readPack(folder)).value).toEqual(samplePack());
  expect((await readPack(`${folder}/`)).value).toEqual(samplePack());
});

test('a pointer leads to file, pointer, line and column', async () => {
  const folder = await folderOf({
    ...filesOf(),
    'actors.json': '[\n  { "id": "ada", "id": "eve" },\n  {\n    "id": 5 }\n]\n',
  });
  const pack = await readPack(folder);
  const locate = (pointer: string) => pack.locate(pointer);
  expect(locate('/actors/1/id')).toEqual({
    file: 'actors.json',
    pointer: '/1/id',
    line: 4,
    column: 11,
  });
  expect(locate('/actors/0/id')).toMatchObject({ line: 2, column: 24 });
  expect(locate('/actors/1/kind')).toMatchObject({ pointer: '/1/kind', line: 3, column: 3 });
  expect(locate('/sources/0/quotes/1')).toMatchObject({
    file: 'sources/0.json',
    pointer: '/quotes/1',
  });
  expect(locate('/sources/9')).toMatchObject({ file: 'sources', line: 1, column: 1 });
});

test('all files that are no JSON are named, each with its place', async () => {
  const folder = await folderOf({
    ...filesOf(),
    'actors.json': '[\n {"id": }]',
    'events.json': '[\n\n',
    'topics.json': '[1,]',
    'sources/0.json': new Uint8Array([0x22, 0xff, 0x22]),
  });
  const problems = await problemsOf(folder);
  expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['actors.json', 2, 9],
    ['events.json', 3, 1],
    ['sources/0.json', undefined, undefined],
    ['topics.json', 1, 4],
  ]);
});

test('a file that has no place in a pack is named', async () => {
  const folder = await folderOf({ ...filesOf(), 'acters.json': '[]', 'old/a.json': '[]' });
  expect((await problemsOf(folder)).map(({ file }) => file)).toEqual(['acters.json', 'old/a.json']);
});

test('a folder that is not there is named', async () => {
  const folder = join(await folderOf({}), 'nowhere');
  expect((await problemsOf(folder)).map(({ file }) => file)).toEqual([folder]);
});
