import { describe, expect, test } from 'vitest';

import { validatePack } from '../../../core/pack/validate.ts';
import { spoiledPack } from './sample-pack.ts';

const ADA = '/actors/0';
const NAME = `${ADA}/altLabel/0`;
const ROLE = `${ADA}/memberships/0`;
const TALKS = '/events/0';
const CSL = '/sources/0/source/csl';
const QUOTED = '/sources/0/stances/0';

/** What is told of the pack with these changes: what is wrong, and what to do. */
function told(changes: Readonly<Record<string, unknown>>): string[] {
  const result = validatePack(spoiledPack(changes));
  return result.ok ? [] : result.problems.map(({ message, mend }) => `${message} ${mend}`);
}

const sentences: [pointer: string, value: unknown, sentence: string][] = [
  [`${NAME}/policy`, 'rare', '"rare" does not fit here. Write one of: distinctive, common.'],
  [`${ADA}/kind`, 5, '5 does not fit here. Write one of: person, organization, state, group.'],
  ['/pack/revision', 0, '0 does not fit here. Write a number of at least 1.'],
  ['/pack/revision', 1.5, '1.5 does not fit here. Write a whole number.'],
  [
    '/pack/revision',
    '1',
    'The text "1" does not belong here. Write a number, without quotation marks.',
  ],
  ['/pack/languages', 'en', 'The text "en" does not belong here. Write a list: ["…"].'],
  ['/pack/languages', [], 'An empty list does not fit here. List at least 1.'],
  [`${ADA}/expert`, 'yes', 'The text "yes" does not belong here. Write true or false.'],
  [
    `${ADA}/prefLabel`,
    'Ada',
    'The text "Ada" does not belong here. Write the name in each language, for example {"en": "…"}.',
  ],
  [`${ADA}/prefLabel/en`, '   ', 'There is no text here. Write some text.'],
  [`${ADA}/prefLabel/en`, {}, 'An object does not belong here. Write some text.'],
  [
    `${TALKS}/place`,
    'Salt',
    'The text "Salt" does not belong here. Write a text for each language, for example {"en": "…"}.',
  ],
  [
    NAME,
    'Prime',
    'The text "Prime" does not belong here. Write an object with its fields: {"value": …, "lang": …, "kind": …}.',
  ],
  [
    `${ADA}/altLabel`,
    'Prime',
    'The text "Prime" does not belong here. Write a list: [{"value": …, "lang": …, "kind": …}].',
  ],
  [
    `${TALKS}/date`,
    '2020',
    'The text "2020" does not belong here. Write an object with its fields: {"edtf": …, "known": …}.',
  ],
  [
    `${ROLE}/asOf`,
    null,
    'null does not belong here. Write an object with its fields: {"edtf": …, "known": …}.',
  ],
  [
    '/sources/0/quotes/0/said',
    true,
    'The boolean true does not belong here. Write an object with its fields: {"date": …, "forum": …, "place": …, "event": …, "to": …}.',
  ],
  [
    `${TALKS}/date/known`,
    undefined,
    'The field "known" is missing. Add it. Write one of: stated, inferred, external.',
  ],
  ['/pack/format', undefined, 'The field "format" is missing. Add it. Write 1.'],
  [
    `${ROLE}/evidence`,
    undefined,
    'The field "evidence" is missing. Add it. Name a passage that states the role: [{"source": …, "selector": …, "sha256": …}].',
  ],
  [`${ROLE}/evidence`, [], 'An empty list does not fit here. Name a passage that states the role.'],
  [
    `${TALKS}/evidence/0/selector/0`,
    { type: 'TextPositionSelector', start: -1, end: 9 },
    '-1 does not fit here. Write a number of at least 0.',
  ],
  [
    `${TALKS}/evidence/0/selector/0`,
    { type: 'TextPositionSelector', start: 9, end: 9 },
    'This does not fit here. Let the end come after the start.',
  ],
  [
    `${TALKS}/evidence/0/selector/0/type`,
    'Position',
    '"Position" does not fit here. Write "TextPositionSelector".',
  ],
  [
    `${TALKS}/evidence/0/selector`,
    [],
    'Here something is missing. Write an object with its fields: {"type": …, "start": …, "end": …}.',
  ],
  [`${TALKS}/evidence/0/selector/-`, {}, 'The list has one more than it may have. Remove it.'],
  [
    `${CSL}/issued/date-parts/0`,
    [2020, 3, 3, 1],
    'A list of this length does not fit here. List at most 3.',
  ],
  [
    `${CSL}/author/0`,
    'Quill',
    'The text "Quill" does not belong here. Write a name as {"family": …, "given": …} or {"literal": …}.',
  ],
  [
    '/sources/0/source/known',
    'external',
    'The text "external" does not belong here. Write how each field is known, for example {"issued": "external"}.',
  ],
  [
    `${QUOTED}/evidence/1`,
    { quote: 1 },
    'An object does not belong here. Write {"quote": id} or {"passage": …}.',
  ],
  [
    `${QUOTED}/evidence/1/passage/sha256`,
    'x',
    '"x" does not fit here. Write a SHA-256 digest as 64 lower-case hexadecimal digits.',
  ],
];

test.each(sentences)('%s is %j: it is told in words, and once', (pointer, value, sentence) => {
  expect(told({ [pointer]: value })).toEqual([sentence]);
});

describe('a fault is told once', () => {
  test.each([
    ['a date in words', `${TALKS}/date/edtf`, '9 September 2019'],
    ['a date that the calendar has not', `${TALKS}/date/edtf`, '2020-13'],
    ['a day of a pack in words', '/pack/created', '9 September'],
    ['a day of a pack that the calendar has not', '/pack/created', '2026-02-30'],
    ['an issue of four parts', `${CSL}/issued`, { 'date-parts': [[2020, 1, 1, 1]] }],
  ])('%s', (_, pointer, value) => {
    expect(told({ [pointer]: value })).toHaveLength(1);
  });

  test('but of a name and its language, and of two values, each', () => {
    expect(told({ [NAME]: { value: '', lang: 'English', kind: 'short' } })).toHaveLength(3);
    expect(told({ [`${ADA}/prefLabel`]: { english: 5 } })).toHaveLength(2);
  });
});

describe('where the fault is', () => {
  const ids = (changes: Readonly<Record<string, unknown>>) => {
    const result = validatePack(spoiledPack(changes));
    return [...(result.ok ? [] : result.problems), ...result.warnings].map(({ id }) => id);
  };

  test.each([
    ['an actor', `${NAME}/kind`, 'ada-prime'],
    ['an event', `${TALKS}/date/edtf`, 'salt-talks'],
    ['a topic', '/topics/0/label', 'more-talks'],
    ['a source', `${CSL}/type`, 'salt-herald'],
    ['a quote', '/sources/0/quotes/2/note', 'low-1'],
    ['a stance', `${QUOTED}/position`, 'prime-more-talks'],
  ])('%s is named by its id', (_, pointer, id) => {
    expect(ids({ [pointer]: 'x' })).toEqual([id]);
  });

  test('a warning too', () => {
    expect(ids({ '/actors/2/prefLabel/en': 'asteria' })).toEqual(['bert-low']);
  });

  test('what has no id, or none that can be one, is not', () => {
    expect(ids({ '/pack/revision': 0 })).toEqual([undefined]);
    expect(ids({ '/actors/2': { id: 'Bert Low' } })[0]).toBeUndefined();
  });
});
