import { readFile } from 'node:fs/promises';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { BUILT_IN_PACK } from '../../../cli/folders.ts';
import { readPack } from '../../../cli/read-pack.ts';
import { PACK_SCHEMA_FILE, packSchema } from '../../../scripts/pack-schema.ts';
import { filesOf } from '../cli/sample-folder.ts';
import { samplePack, spoiledPack } from './sample-pack.ts';

const published = await readFile(PACK_SCHEMA_FILE, 'utf8');
// Formats are no part of JSON Schema itself: this is the one that the pack format uses.
const ajv = new Ajv2020({ formats: { date: /^\d{4}-\d\d-\d\d$/ } });
ajv.addSchema(JSON.parse(published) as object, 'pack');
const accepts = (value: unknown, part = '') => ajv.validate({ $ref: `pack${part}` }, value);

test('the published schema is that of the code (else run: npm run schema)', async () => {
  expect(published).toBe(await packSchema());
});

describe('the published schema', () => {
  test('accepts the sample and the built-in pack', async () => {
    expect(accepts(samplePack())).toBe(true);
    expect(accepts((await readPack(BUILT_IN_PACK)).value)).toBe(true);
  });

  test('accepts each file of a folder under its name', () => {
    const files = Object.entries(filesOf()).map(([path, json]) => [
      path,
      JSON.parse(json) as unknown,
    ]);
    expect(
      files.map(([path, value]) => [path, accepts(value, `#/$defs/${definitionOf(String(path))}`)]),
    ).toEqual(files.map(([path]) => [path, true]));
  });

  test.each([
    ['an unknown field', { '/actors/0/born': 1 }],
    ['a missing part', { '/topics': undefined }],
    ['another format', { '/pack/format': 2 }],
    ['an id with a space', { '/events/0/id': 'a b' }],
    ['a date of another form', { '/events/0/date/edtf': '1.2.2020' }],
    ['a selector too many', { '/events/0/evidence/0/selector/-': {} }],
    ['no speaker', { '/sources/0/quotes/0/speakers': [] }],
    ['evidence of two kinds', { '/sources/0/stances/0/evidence/0/passage': 1 }],
    ['an address that is no page', { '/sources/0/source/csl/URL': 'data:text/html,x' }],
  ])('refuses %s', (_, changes) => {
    expect(accepts(spoiledPack(changes))).toBe(false);
  });
});

function definitionOf(path: string): string {
  if (path.startsWith('sources/')) return 'sourceFile';
  return path === 'pack.json' ? 'packMetadata' : `${path.replace('.json', '')}File`;
}
