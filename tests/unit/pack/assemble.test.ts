import fc from 'fast-check';
import { expect, test } from 'vitest';

import { assemblePack, belongsInPack } from '../../../core/pack/assemble.ts';
import { below, keysOf } from '../../../core/pack/pointer.ts';

const FILES = [
  { path: 'sources/b.json', value: { source: 'B' } },
  { path: 'actors.json', value: ['ada'] },
  { path: 'pack.json', value: { id: 'x' } },
  { path: 'sources/a.json', value: { source: 'A' } },
];

test('files become one value, the sources in the order of their names', () => {
  const expected = {
    pack: { id: 'x' },
    actors: ['ada'],
    sources: [{ source: 'A' }, { source: 'B' }],
  };
  expect(assemblePack(FILES).value).toEqual(expected);
  expect(JSON.stringify(assemblePack(FILES.toReversed()).value)).toBe(JSON.stringify(expected));
});

test.each([
  ['', 'pack.json', ''],
  ['/pack/title', 'pack.json', '/title'],
  ['/actors/0/a~1b', 'actors.json', '/0/a~1b'],
  ['/topics', 'topics.json', ''],
  ['/sources/1/quotes/3', 'sources/b.json', '/quotes/3'],
  ['/sources', 'sources', ''],
  ['/sources/7/x', 'sources', '/x'],
  ['/nonsense', 'pack.json', ''],
])('%j is found in %s at %j', (pointer, file, inner) => {
  expect(assemblePack(FILES).locate(pointer)).toEqual({ file, pointer: inner });
});

test.each([
  ['pack.json', true],
  ['sources/a.json', true],
  ['acters.json', false],
  ['sources/deep/a.json', false],
  ['source/a.json', false],
])('%s belongs in a pack: %s', (path, expected) => {
  expect(belongsInPack(path)).toBe(expected);
});

test('keys come back from a pointer as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string(), (keys, extra) => {
      const all = [...keys, `${extra}~1/~0`];
      expect(keysOf(below('', ...all))).toEqual(all);
    }),
  );
  expect(keysOf('')).toEqual([]);
});
