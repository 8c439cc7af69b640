import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { checkPack } from '../../../cli/check-pack.ts';
import { readPack } from '../../../cli/read-pack.ts';
import { type SpotInput, spotterOf } from '../../../cli/spotter.ts';
import { validatePack } from '../../../core/pack/validate.ts';

const DOCS = join(import.meta.dirname, '../../../docs');
const EXAMPLE = join(DOCS, 'example-pack');

test('the example of the docs has one of everything, and equals its text', async () => {
  const report = await checkPack(EXAMPLE, join(EXAMPLE, 'texts'));
  expect(report).toMatchObject({
    ok: true,
    counts: { actors: 1, events: 1, topics: 1, sources: 1, quotes: 1, stances: 1 },
    compared: { sources: 1, quotes: 1, passages: 2 },
    skipped: { files: [] },
    problems: [],
  });
  expect(report.coverage.flatMap(({ quotations }) => quotations)).toEqual([]);
});

test('its names are spotted as the docs say', async () => {
  const docs = await readFile(join(DOCS, 'corpus.md'), 'utf8');
  const page = JSON.parse(/^echo '(.+)' \|$/m.exec(docs)?.[1] ?? '') as SpotInput;
  const validation = validatePack((await readPack(EXAMPLE)).value);
  if (!validation.ok) throw new Error('the example is not valid');
  const { mentions, passedOver } = spotterOf([validation.pack])(page, true);
  expect(mentions.map(({ surface, subject, why }) => [surface, subject, why?.code])).toEqual([
    ['Marlow', 'ida-marlow', 'titled'],
    ['talks in Tarn', 'tarn-ferry-talks', 'dated-by-page'],
  ]);
  expect(passedOver?.map(({ surface, why }) => [surface, why?.code])).toEqual([
    ['Marlow', 'place-not-actor'],
  ]);
});
