import { describe, expect, test } from 'vitest';

import { checkPack } from '../../../cli/check-pack.ts';
import { formatReport } from '../../../cli/check-report.ts';
import { BUILT_IN_PACK } from '../../../cli/folders.ts';
import { SAMPLE_TEXT, spoiledPack } from '../pack/sample-pack.ts';
import { filesOf, folderOf, sampleTexts } from './sample-folder.ts';

test('a pack that equals its source passes, and says what it compared', async () => {
  const report = await checkPack(await folderOf(filesOf()), await sampleTexts());
  expect(report).toMatchObject({
    ok: true,
    pack: { id: 'sample', revision: 1 },
    counts: { actors: 3, events: 1, topics: 1, sources: 1, quotes: 3, stances: 2 },
    compared: { sources: 1, quotes: 3, passages: 3 },
    skipped: { sources: 0, quotes: 0, passages: 0, files: [] },
    problems: [],
  });
});

test.each([
  ['no folder of texts', () => Promise.resolve(undefined)],
  ['a folder without this text', () => folderOf({})],
])('with %s the comparison is skipped, and counted so', async (_, texts) => {
  const report = await checkPack(await folderOf(filesOf()), await texts());
  expect(report).toMatchObject({
    ok: true,
    compared: { sources: 0, quotes: 0, passages: 0 },
    skipped: { sources: 1, quotes: 3, passages: 3, files: ['herald.txt'] },
    coverage: [],
  });
  expect(formatReport(report, '.')).toContain(
    'not at hand: 1 source, 3 quotes, 3 passages (herald.txt)',
  );
});

test('faults in shape, reference and wording are told at once, by file and line', async () => {
  const spoiled = spoiledPack({
    '/topics/0/label': {},
    '/events/0/partOf': 'nothing',
    '/sources/0/quotes/2/target/selector/0/exact': 'Vague',
    '/actors/2/prefLabel/en': 'asteria',
  });
  const folder = await folderOf(filesOf(spoiled));
  const { ok, problems } = await checkPack(folder, await sampleTexts());
  expect(ok).toBe(false);
  expect(
    problems.map(({ severity, code, file, pointer }) => [severity, code, file, pointer]),
  ).toEqual([
    ['warning', 'contested-name', 'actors.json', '/2/prefLabel/en'],
    ['error', 'unknown-reference', 'events.json', '/0/partOf'],
    ['error', 'quote-mismatch', 'sources/0.json', '/quotes/2/target/selector/0/exact'],
    ['error', 'wrong-value', 'topics.json', '/0/label'],
  ]);
  const lines = filesOf(spoiled)['events.json']?.split('\n') ?? [];
  expect(lines[(problems[1]?.line ?? 0) - 1]).toContain('"partOf": "nothing"');
});

test('a warning alone fails no check', async () => {
  const folder = await folderOf(filesOf(spoiledPack({ '/actors/2/prefLabel/en': 'asteria' })));
  expect(await checkPack(folder, undefined)).toMatchObject({
    ok: true,
    problems: [{ severity: 'warning' }],
  });
});

test('a text that is no text fails the check', async () => {
  const folder = await folderOf(filesOf());
  const report = await checkPack(folder, await sampleTexts(new Uint8Array([0xff, 0xfe])));
  expect(report).toMatchObject({
    ok: false,
    problems: [{ code: 'unreadable-file', file: 'herald.txt' }],
  });
});

test('line ends and a byte order mark are part of a text', async () => {
  const folder = await folderOf(filesOf());
  for (const text of [SAMPLE_TEXT.replaceAll('\n', '\r\n'), `\ufeff${SAMPLE_TEXT}`]) {
    expect((await checkPack(folder, await sampleTexts(text))).ok).toBe(false);
  }
});

test('of a fault the report names the place and the id, and whom it leaves out for it', async () => {
  const spoiled = spoiledPack({ '/actors/1/altLabel/0/kind': 'nickname', '/topics/0/id': 5 });
  const report = await checkPack(await folderOf(filesOf(spoiled)), await sampleTexts());
  expect(report.counts).toMatchObject({ actors: 2, topics: 0 });
  const printed = formatReport(report, 'somewhere');
  expect(printed).toMatch(
    /^somewhere\/actors\.json:\d+:\d+ error wrong-value at "\/1\/altLabel\/0\/kind" of "asteria"$/m,
  );
  expect(printed).toContain(
    'Left out of all that follows and of these counts, until its errors are mended: actor "asteria", topic at "/0" of topics.json\n',
  );
});

test('of many that are left out it names some', async () => {
  const spoiled = spoiledPack({ '/topics': Array.from({ length: 12 }, () => ({})) });
  const report = await checkPack(await folderOf(filesOf(spoiled)), undefined);
  expect(formatReport(report, '.')).toMatch(
    /: topic at "\/0" .*topic at "\/9" of topics.json, 2 more$/m,
  );
});

test('a file that is missing is told as such, before what follows from it', async () => {
  const folder = await folderOf(filesOf(spoiledPack({ '/topics': undefined })));
  const { problems } = await checkPack(folder, undefined);
  expect(problems[0]).toMatchObject({
    code: 'missing-file',
    file: 'topics.json',
    pointer: '',
    message: 'The file topics.json is missing.',
  });
  expect(problems.slice(1).map(({ code }) => code)).toEqual(
    Array.from({ length: 3 }, () => 'unknown-reference'),
  );
});

test('a folder that is no pack fails the check', async () => {
  const report = await checkPack(await folderOf({ 'actors.json': '[' }), undefined);
  expect(report).toMatchObject({
    ok: false,
    problems: [{ code: 'unreadable-file', file: 'actors.json' }],
  });
  const printed = formatReport(report, 'somewhere');
  expect(printed).toContain('somewhere/actors.json:1:2 error unreadable-file\n');
  expect(printed).toMatch(
    /\n\nNothing more is checked until every file can be read\.\n1 error, 0 warnings$/,
  );
});

test('the built-in pack has nothing to warn of', async () => {
  expect((await checkPack(BUILT_IN_PACK, undefined)).problems).toEqual([]);
});

test('what spotting makes of a name is warned of, with the id of its subject', async () => {
  const names = ['May', 'L:W'].map((value) => ({ value, lang: 'en', kind: 'variant' }));
  const spoiled = spoiledPack({ '/actors/2/altLabel': names });
  expect(await checkPack(await folderOf(filesOf(spoiled)), undefined)).toMatchObject({
    ok: true,
    problems: [
      { severity: 'warning', code: 'everyday-name', id: 'bert-low' },
      { severity: 'warning', code: 'unspotted-name', id: 'bert-low' },
    ],
  });
});

describe('coverage', () => {
  test('names quotation marks without a quote, and names without an alias', async () => {
    const pack = spoiledPack({ '/actors/2/prefLabel/en': 'Herbert Low' });
    const report = await checkPack(await folderOf(filesOf(pack)), await sampleTexts());
    const [coverage] = report.coverage;
    expect(coverage?.quotations.map(({ words, paragraph }) => [words, paragraph])).toEqual([
      ['We will talk,', null],
      ['not — yet — enough', 2],
      ['more', null],
    ]);
    expect(coverage?.names.map(({ name }) => name)).toEqual(['Bert Low']);
    expect(formatReport(report, '.')).toContain('paragraph 2: not — yet — enough');
  });
});
