import { expect, test } from 'vitest';

import { checkEverydayNames } from '../../../cli/everyday-names.ts';
import { readParts } from '../../../core/pack/parts.ts';
import { ProblemList } from '../../../core/pack/problem.ts';
import { spoiledPack } from '../pack/sample-pack.ts';

const LOW = '/actors/2';

/** What is warned of in the pack with these changes. */
function told(changes: Readonly<Record<string, unknown>>): string[] {
  const problems = new ProblemList();
  checkEverydayNames(readParts(spoiledPack(changes), new ProblemList()), problems);
  return problems.warnings.map(({ pointer, message, mend }) => `${pointer} ${message} ${mend}`);
}

const named = (value: string, kind = 'surname', policy = 'distinctive') => ({
  [`${LOW}/altLabel`]: ['en', 'de'].map((lang) => ({ value, lang, kind, policy })),
});

test.each([
  ['May', 'a month or a weekday'],
  ['Montag', 'a month or a weekday'],
  ['августа', 'a month or a weekday'],
  ['the', 'an ordinary word'],
  ['Der', 'an ordinary word'],
  ['Park', 'an ordinary word'],
  ['Parliament', 'an ordinary word'],
  ['Greta', 'a frequent given name'],
  ['Владимир', 'a frequent given name'],
])('%s is warned of once: it is also %s', (value, meaning) => {
  expect(told(named(value))).toEqual([
    `${LOW}/altLabel/0 "${value}" is also ${meaning}, and as a distinctive name links wherever it is written so. Mark it as "common", in all languages: then it links only with support on the page.`,
  ]);
});

test('of a prefLabel it is told what an author can do', () => {
  expect(told({ '/actors/1/prefLabel/en': 'Parliament' })).toEqual([
    '/actors/1/prefLabel/en "Parliament" is also an ordinary word, and as a distinctive name links wherever it is written so. List it once more, as a hiddenLabel that is "common".',
  ]);
});

test.each([
  ['a common name', named('May', 'surname', 'common')],
  ['an acronym', named('US', 'acronym')],
  ['a country', { '/actors/1/prefLabel/en': 'France' }],
  ['a name that no list has', named('Lowland')],
  ['a name of several words', named('Prime Minister', 'variant')],
  [
    'a family name behind a particle',
    { [`${LOW}/prefLabel/en`]: 'Bashar al-Assad', ...named('Assad') },
  ],
])('not warned of: %s', (_, changes) => {
  expect(told(changes)).toEqual([]);
});
