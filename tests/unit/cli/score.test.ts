import { join } from 'node:path';

import { expect, test } from 'vitest';

import { LabelError, readPages, scorePages } from '../../../cli/labelled.ts';
import { validatePack } from '../../../core/pack/validate.ts';
import { samplePack } from '../pack/sample-pack.ts';
import { corpus } from './run-corpus.ts';
import { filesOf, folderOf } from './sample-folder.ts';

const PAGES = [
  {
    id: 1,
    lang: 'en',
    text: 'Ada Prime met Bert Low.\nAda Prime left.',
    mentions: [
      { surface: 'Ada Prime', subject: 'ada-prime' },
      { surface: 'Ada Prime', subject: 'ada-prime', nth: 2 },
    ],
  },
  { id: 2, lang: 'en', text: 'It rained.', mentions: [] },
];

/** A file with these lines, for the length of one test. */
async function fileOf(...lines: string[]): Promise<string> {
  return join(await folderOf({ 'pages.jsonl': lines.join('\n') }), 'pages.jsonl');
}

const pagesFile = (): Promise<string> => fileOf(...PAGES.map((page) => JSON.stringify(page)), '');

test('labelled pages are held against what is spotted with the packs that are given', async () => {
  const validation = validatePack(samplePack());
  const packs = validation.ok ? [validation.pack] : [];
  const [first, second] = scorePages(readPages(await pagesFile()), packs);
  expect(first).toMatchObject({ right: 2, missed: [], wrong: [{ subject: 'bert-low' }] });
  expect(second).toMatchObject({ right: 0, missed: [], wrong: [] });
});

test('a line that is no labelled page is named, and so is a label that its page has not', async () => {
  for (const line of ['{', 'null', '{"id": 1}', '{"id": 1, "mentions": []}']) {
    const file = await fileOf(JSON.stringify(PAGES[1]), line);
    expect(() => readPages(file)).toThrow(new RegExp(`^${file}:2: write `));
  }
  const [page] = readPages(await pagesFile());
  const mentions = [{ surface: 'Ada Prime', subject: 'ada-prime', nth: 3 }];
  expect(() => scorePages(page ? [{ ...page, mentions }] : [], [])).toThrow(LabelError);
});

test('corpus score takes packs with pages that are labelled for them', async () => {
  const folder = await folderOf(filesOf());
  const { code, out } = await corpus('score', folder, '--pages', await pagesFile(), '--faults');
  expect(code).toBe(0);
  expect(out).toContain('(2 of 2 labels, 1 wrong)  negatives linked 0 of 1');
  expect(out).toContain('wrong  Bert Low = bert-low: full-name');
});

test('and says what is missing without them', async () => {
  expect(await corpus('score', await folderOf(filesOf()))).toEqual({
    code: 1,
    out: '',
    err: 'error: name the pages that are labelled for these packs: --pages FILE\n',
  });
});
