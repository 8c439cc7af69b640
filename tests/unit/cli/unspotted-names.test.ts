import { expect, test } from 'vitest';

import { checkUnspottedNames } from '../../../cli/unspotted-names.ts';
import { readParts } from '../../../core/pack/parts.ts';
import { ProblemList } from '../../../core/pack/problem.ts';
import { spoiledPack } from '../pack/sample-pack.ts';

const ASTERIA = '/actors/1';

/** What is warned of in the pack with these changes. */
function told(changes: Readonly<Record<string, unknown>>): string[] {
  const problems = new ProblemList();
  checkUnspottedNames(readParts(spoiledPack(changes), new ProblemList()), problems);
  return problems.warnings.map(({ pointer, message, mend }) => `${pointer} ${message} ${mend}`);
}

const named = (kind: string, ...values: string[]) => ({
  [`${ASTERIA}/altLabel`]: values.map((value) => ({ value, lang: 'en', kind })),
});

test('names with signs over which no name runs on are told of, all at once', () => {
  expect(told(named('variant', 'P5:1', 'AT%T', 'P5:1', 'the states’ letter'))).toEqual([
    `${ASTERIA}/altLabel/0 "P5:1", "AT%T", "the states’ letter" are never spotted as written here: a name runs on over spaces, hyphens, quotation marks, “&”, “+” and “/”, apostrophes within a word and the points of initials, and over no other sign. Give other names that pages have.`,
  ]);
});

test.each(['EuGH', 'Opec'])('so is the acronym %s, and what to do', (value) => {
  expect(told(named('acronym', value))).toEqual([
    `${ASTERIA}/altLabel/0 "${value}" is never spotted as written here: each word of an acronym that has a capital has to be in capitals. Write "variant": so it is spotted as it is written here.`,
  ]);
  expect(told(named('variant', value))).toEqual([]);
});

test('a prefLabel is told of, but not where it is a description', () => {
  expect(told({ [`${ASTERIA}/prefLabel/en`]: 'P5%1' })).toHaveLength(1);
  expect(told({ [`${ASTERIA}/prefLabel/en`]: 'The press, as it calls itself' })).toEqual([]);
});

test.each([
  ['a name with hyphen, apostrophe, initials and a sign at its end', "Rees-O'Mogg J. S. Yahoo!"],
  ['signs that stand within names', 'E3/EU+3 & AT&T'],
  ['a name in another script', 'الائتلاف الوطني'],
])('not told of: %s', (_, value) => {
  expect(told(named('variant', value))).toEqual([]);
});

test.each(['UN', 'U.N.', 'COP 28', 'G-77', 'E3+3'])('not told of: the acronym %s', (value) => {
  expect(told(named('acronym', value))).toEqual([]);
});

test('a word beside a more certain acronym is left to what tells of names given twice', () => {
  const names = [
    { value: 'BELO', lang: 'fr', kind: 'acronym' },
    { value: 'Belo', lang: 'fr', kind: 'variant', policy: 'common' },
  ];
  expect(told({ [`${ASTERIA}/altLabel`]: names })).toEqual([]);
});
