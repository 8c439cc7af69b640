import { describe, expect, test } from 'vitest';

import { validatePack } from '../../../core/pack/validate.ts';
import { SAMPLE_TEXT, samplePack, spoiledPack } from '../pack/sample-pack.ts';
import { corpus } from './run-corpus.ts';
import { filesOf, folderOf, sampleTexts } from './sample-folder.ts';

describe('corpus check', () => {
  test('prints a report for people and exits with 0', async () => {
    const args = ['--pack', await folderOf(filesOf()), '--sources', await sampleTexts()];
    const { code, out } = await corpus('check', ...args);
    expect(code).toBe(0);
    expect(out).toContain(
      'sample, revision 1: 3 actors, 1 event, 1 topic, 1 source, 3 quotes, 2 stances',
    );
    expect(out).toMatch(/0 errors, 0 warnings\n$/);
  });

  test('prints a report for machines', async () => {
    const args = ['--pack', await folderOf(filesOf()), '--sources', await sampleTexts()];
    const { out } = await corpus('check', '--json', ...args);
    expect(JSON.parse(out)).toMatchObject({ ok: true, compared: { quotes: 3 } });
  });

  test('takes the folders of several packs, and exits with 1 where one has an error', async () => {
    const other = filesOf(spoiledPack({ '/pack/id': 'other', '/events/0/kind': 'party' }));
    const folders = [await folderOf(filesOf()), await folderOf(other)];
    const { code, out } = await corpus('check', ...folders, '--sources', await sampleTexts());
    expect(code).toBe(1);
    expect(out).toMatch(/^sample, revision 1: /m);
    expect(out).toMatch(/^other, revision 1: /m);
  });

  test('says last what was not checked without the texts, and how to', async () => {
    const { code, out } = await corpus('check', await folderOf(filesOf()));
    expect(code).toBe(0);
    expect(out).toMatch(
      /0 errors, 0 warnings\nNot checked, .*positions.* for a person to judge\.\nTo check .*herald\.txt.*--sources FOLDER\n$/,
    );
  });

  test('names a file by the folder as it was typed', async () => {
    const folder = await folderOf(filesOf(spoiledPack({ '/events/0/kind': 'party' })));
    const { out } = await corpus('check', `${folder}/`);
    expect(out).toMatch(new RegExp(`^${folder}/events\\.json:`));
  });

  test.each([
    ['the text differs', samplePack(), SAMPLE_TEXT.replace('offer', 'Offer')],
    ['the pack is wrong', spoiledPack({ '/topics': undefined }), SAMPLE_TEXT],
  ])('exits with 1 where %s', async (_, pack, text) => {
    const args = ['--pack', await folderOf(filesOf(pack)), '--sources', await sampleTexts(text)];
    expect(await corpus('check', ...args)).toMatchObject({ code: 1, err: '' });
  });

  test('exits with 1 where the folder of the texts is not there', async () => {
    const { code, err } = await corpus('check', '--sources', '/nowhere/at/all');
    expect(code).toBe(1);
    expect(err).toBe('error: there is no folder /nowhere/at/all\n');
  });
});

test.each([
  ['check', []],
  ['export', []],
  ['spot', []],
  ['card', ['--subject', 'ada-prime']],
])('corpus %s says in one line what is wrong with a folder', async (command, args) => {
  const outcome = await corpus(command, ...args, '/nowhere/at/all');
  expect(outcome).toEqual({ code: 1, out: '', err: 'error: there is no folder /nowhere/at/all\n' });
});

describe('corpus export', () => {
  test('writes the pack as one file that validates', async () => {
    const { code, out } = await corpus('export', await folderOf(filesOf()));
    expect(code).toBe(0);
    const result = validatePack(JSON.parse(out));
    expect(result).toEqual(validatePack(samplePack()));
  });

  test.each([
    ['jsonld', /^\{\n {2}"@context"/],
    ['csv', /^\ufeff"id","quote","speakers",/],
  ])('writes %s', async (format, expected) => {
    const { code, out } = await corpus(
      'export',
      '--format',
      format,
      '--pack',
      await folderOf(filesOf()),
    );
    expect(code).toBe(0);
    expect(out).toMatch(expected);
  });

  test.each([
    ['is not valid', filesOf(spoiledPack({ '/pack/id': 1 }))],
    ['can’t be read', { 'pack.json': '{' }],
  ])('writes nothing of a pack that %s', async (_, files) => {
    const { code, out, err } = await corpus('export', '--pack', await folderOf(files));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).not.toBe('');
  });
});
