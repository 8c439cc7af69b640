import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { PackProblem } from '../../../core/pack/problem.ts';
import { validatePack } from '../../../core/pack/validate.ts';
import { sampleAt, samplePack, samplePassage, sampleTarget, spoiledPack } from './sample-pack.ts';

const ADA = '/actors/0';
const TALKS = '/events/0';
const SOURCE = '/sources/0/source';
const PRIME_1 = '/sources/0/quotes/0';
const PRIME_2 = '/sources/0/quotes/1';
const LOW_1 = '/sources/0/quotes/2';
const QUOTED = '/sources/0/stances/0';
const ASSESSED = '/sources/0/stances/1';
const DAY = (edtf: string) => ({ edtf, known: 'stated' });

function found(value: unknown): string[] {
  const result = validatePack(value);
  const problems: PackProblem[] = result.ok ? [] : result.problems;
  return [...problems, ...result.warnings].map(({ code, pointer }) => `${code} ${pointer}`);
}

test('a valid pack comes back whole, with its defaults', () => {
  const result = validatePack(samplePack());
  expect(result).toMatchObject({ ok: true, warnings: [], pack: samplePack() });
  expect(result.ok && result.pack.actors[1]?.memberships).toEqual([]);
});

test('isolates with their ends are no fault, nor is whatever a source has', () => {
  const pack = spoiledPack({
    [`${ADA}/prefLabel/en`]: 'Ada \u2068\u2067Prime\u2069\u2069\u200F',
    [`${SOURCE}/csl/title`]: 'Talks \u202Eend',
    [`${PRIME_1}/target/selector/0/prefix`]: '\u202E',
  });
  expect(found(pack)).toEqual([]);
});

test('of a text that turns the direction, it is told where it does and what to do', () => {
  const result = validatePack(spoiledPack({ [`${ADA}/prefLabel/en`]: 'Ada \u202EPrime' }));
  expect(result.ok ? [] : result.problems).toEqual([
    {
      code: 'wrong-value',
      pointer: '/actors/0/prefLabel/en',
      id: 'ada-prime',
      message: String.raw`"Ada \u202ePrime" does not fit here.`,
      mend: expect.stringContaining('U+202A') as string,
    },
  ]);
});

test('names alone make a pack: without events and roles it needs no source', () => {
  const { pack, actors } = samplePack();
  const value = { pack, actors: [actors[1]], events: [], topics: [], sources: [] };
  expect(validatePack(value)).toMatchObject({ ok: true, warnings: [] });
});

test('validating what validation gave changes nothing', () => {
  const first = validatePack(samplePack());
  const second = validatePack(first.ok ? first.pack : undefined);
  expect(second).toEqual(first);
});

type Changes = Readonly<Record<string, unknown>>;

/** Changes to the sample pack, and all that is wrong with it then. */
const errors: Record<string, readonly [title: string, changes: Changes, expected: string[]][]> = {
  'the shape': [
    [
      'a part is missing',
      { '/topics': undefined },
      [
        'missing-field /topics',
        'unknown-reference /sources/0/quotes/0/about/topics/0',
        'unknown-reference /sources/0/stances/0/topic',
        'unknown-reference /sources/0/stances/1/topic',
      ],
    ],
    [
      'a part is of the wrong type',
      { '/pack': [], '/events/0/sameAs': 'Q1' },
      [
        ...['format', 'id', 'title', 'revision', 'licence', 'languages', 'authors', 'created'].map(
          (field) => `missing-field /pack/${field}`,
        ),
        'wrong-type /events/0/sameAs',
      ],
    ],
    ['the format is a later one', { '/pack/format': 2 }, ['wrong-value /pack/format']],
    [
      'several fields are unknown',
      { [`${ADA}/born`]: 1, [`${ADA}/died`]: 2, [`${ADA}/memberships/0/a~1b`]: 0 },
      [
        'unknown-field /actors/0/memberships/0/a~1b',
        'unknown-field /actors/0/born',
        'unknown-field /actors/0/died',
      ],
    ],
    [
      'a field has a name of the language',
      { [`${ADA}/__proto__`]: { id: 'x' }, [`${ADA}/constructor`]: 1 },
      ['unknown-field /actors/0/__proto__', 'unknown-field /actors/0/constructor'],
    ],
    [
      'an id has a space',
      { [`${LOW_1}/id`]: 'low 1' },
      [
        'wrong-value /sources/0/quotes/2/id',
        'unknown-reference /sources/0/stances/1/evidence/0/quote',
      ],
    ],
    [
      'evidence is neither quote nor passage',
      { [`${QUOTED}/evidence/1`]: { quote: 1 } },
      ['wrong-type /sources/0/stances/0/evidence/1'],
    ],
    [
      'a list has more than it may have',
      { [`${TALKS}/evidence/0/selector/-`]: {} },
      ['wrong-value /events/0/evidence/0/selector/1'],
    ],
    [
      'a passage of evidence has a fault inside',
      { [`${QUOTED}/evidence/1/passage/sha256`]: 'x' },
      ['wrong-value /sources/0/stances/0/evidence/1/passage/sha256'],
    ],
    [
      'an assessed stance names no assessor',
      { [`${ASSESSED}/assessors`]: [] },
      ['wrong-value /sources/0/stances/1'],
    ],
    [
      'a name, a label, a term or a title turns the direction of what stands around it',
      {
        [`${ADA}/prefLabel/en`]: 'Ada \u202EPrime',
        [`${ADA}/altLabel/0/value`]: '\u2067Prime',
        '/topics/0/label/en': 'A settlement\u2069',
        '/topics/0/question/en': 'A \u202Asettlement\u202C?',
        '/topics/0/terms/0/value': 'a \u2066settle\u2069\u2069ment\u2066',
        '/pack/title': '\u202DSample',
      },
      [
        'wrong-value /pack/title',
        'wrong-value /actors/0/prefLabel/en',
        'wrong-value /actors/0/altLabel/0/value',
        'wrong-value /topics/0/question/en',
        'wrong-value /topics/0/label/en',
        'wrong-value /topics/0/terms/0/value',
      ],
    ],
    [
      'faults in shape and in references come together',
      { [`${ADA}/kind`]: 'robot', [`${QUOTED}/topic`]: 'nothing' },
      ['wrong-value /actors/0/kind', 'unknown-reference /sources/0/stances/0/topic'],
    ],
  ],
  ids: [
    [
      'actor and event share one',
      {
        [`${TALKS}/id`]: 'asteria',
        '/topics/0/about': [],
        [`${PRIME_1}/about/subjects`]: [],
        [`${PRIME_1}/said/event`]: undefined,
        [`${LOW_1}/about/subjects`]: [],
      },
      ['duplicate-id /events/0/id'],
    ],
    [
      'a topic takes a quote’s',
      { '/topics/-': { ...sampleAt('/topics/0'), id: 'low-1' } },
      [
        'duplicate-id /sources/0/quotes/2/id',
        'wrong-reference /sources/0/stances/1/evidence/0/quote',
      ],
    ],
  ],
  references: [
    [
      'to nothing',
      { [`${ADA}/memberships/0/organization_id`]: 'nowhere' },
      ['unknown-reference /actors/0/memberships/0/organization_id'],
    ],
    [
      'to a name of the language',
      { [`${PRIME_2}/speakers`]: ['constructor'], [`${PRIME_2}/continues`]: undefined },
      ['unknown-reference /sources/0/quotes/1/speakers/0'],
    ],
    [
      'to the wrong sort',
      {
        [`${TALKS}/participants/0/actor`]: 'salt-talks',
        [`${TALKS}/partOf`]: 'asteria',
        '/topics/0/about/0': 'more-talks',
        [`${SOURCE}/authors`]: ['salt-talks'],
        [`${SOURCE}/publisher`]: 'salt-herald',
        [`${PRIME_1}/said/event`]: 'asteria',
        [`${PRIME_1}/said/to`]: 'salt-talks',
        [`${PRIME_1}/chain/0/by`]: 'salt-herald',
        [`${PRIME_1}/about/topics/0`]: 'asteria',
        [`${PRIME_1}/about/subjects/0`]: 'more-talks',
        [`${ASSESSED}/actor`]: 'salt-talks',
        [`${ASSESSED}/assessors/0`]: 'salt-talks',
      },
      [
        'wrong-reference /events/0/participants/0/actor',
        'wrong-reference /events/0/partOf',
        'wrong-reference /topics/0/about/0',
        'wrong-reference /sources/0/source/authors/0',
        'wrong-reference /sources/0/source/publisher',
        'wrong-reference /sources/0/quotes/0/said/event',
        'wrong-reference /sources/0/quotes/0/said/to',
        'wrong-reference /sources/0/quotes/0/chain/0/by',
        'wrong-reference /sources/0/quotes/0/about/topics/0',
        'wrong-reference /sources/0/quotes/0/about/subjects/0',
        'wrong-reference /sources/0/stances/1/actor',
        'wrong-reference /sources/0/stances/1/assessors/0',
      ],
    ],
    [
      'of passages to a source',
      { [`${TALKS}/evidence/0/source`]: 'no-paper' },
      ['unknown-reference /events/0/evidence/0/source'],
    ],
    [
      'of an event to itself',
      { [`${TALKS}/partOf`]: 'salt-talks' },
      ['circular-reference /events/0/partOf'],
    ],
    [
      'of events in a circle',
      {
        [`${TALKS}/partOf`]: 'b',
        '/events/-': {
          ...sampleAt(TALKS),
          id: 'b',
          prefLabel: { en: 'Back' },
          partOf: 'salt-talks',
        },
      },
      ['circular-reference /events/0/partOf'],
    ],
  ],
  positions: [
    [
      'a passage ends after the text',
      { [`${TALKS}/evidence/0/selector/0/end`]: 9999 },
      ['position-outside-text /events/0/evidence/0/selector/0'],
    ],
    [
      'a passage is furniture',
      { [`${TALKS}/evidence/0`]: samplePassage('Subscribe') },
      ['position-outside-paragraph /events/0/evidence/0/selector/0'],
    ],
    [
      'a quote is furniture',
      { [`${LOW_1}/target`]: sampleTarget('more') },
      ['position-outside-paragraph /sources/0/quotes/2/target/selector/1'],
    ],
    [
      'a passage goes over paragraphs',
      { [`${TALKS}/evidence/0`]: samplePassage('listen."\n\nBert') },
      ['position-outside-paragraph /events/0/evidence/0/selector/0'],
    ],
    [
      'a position is not as long as the words',
      { [`${LOW_1}/target/selector/0/exact`]: 'vagu' },
      ['length-mismatch /sources/0/quotes/2/target/selector/1'],
    ],
    [
      'words end within a character',
      { [`${LOW_1}/target/selector/0/exact`]: 'vagu\ud83d' },
      ['split-character /sources/0/quotes/2/target/selector/0/exact'],
    ],
    [
      'paragraphs lie over each other',
      {
        [`${SOURCE}/text/paragraphs`]: [
          [0, 160],
          [150, 255],
        ],
      },
      ['paragraph-order /sources/0/source/text/paragraphs/1'],
    ],
    [
      'paragraphs go backwards or beyond',
      {
        [`${SOURCE}/text/paragraphs`]: [
          [9, 9],
          [20, 10],
          [20, 9999],
        ],
      },
      [0, 1, 2].map((at) => `paragraph-order /sources/0/source/text/paragraphs/${at}`),
    ],
  ],
  quotes: [
    [
      'one position twice',
      { '/sources/0/quotes/-': { ...sampleAt(LOW_1), id: 'low-2' } },
      ['duplicate-quote /sources/0/quotes/3'],
    ],
    [
      'in the file of another source',
      {
        '/sources/-': {
          source: { ...sampleAt(SOURCE), id: 'other' },
          quotes: [
            {
              ...sampleAt(LOW_1),
              id: 'low-2',
              target: {
                ...sampleAt(`${LOW_1}/target`),
                selector: sampleTarget('not — yet').selector,
              },
            },
          ],
        },
      },
      ['wrong-source /sources/1/quotes/0/target/source'],
    ],
    [
      'one runs on from itself',
      { [`${PRIME_1}/continues`]: 'prime-1' },
      ['broken-run /sources/0/quotes/0/continues', 'broken-run /sources/0/quotes/1/continues'],
    ],
    [
      'two run on from each other',
      { [`${PRIME_1}/continues`]: 'prime-2' },
      ['broken-run /sources/0/quotes/0/continues'],
    ],
    [
      'one runs on from another speaker',
      { [`${LOW_1}/continues`]: 'prime-2' },
      ['broken-run /sources/0/quotes/2/continues'],
    ],
    [
      'two run on from one',
      {
        '/sources/0/quotes/-': {
          ...sampleAt(PRIME_2),
          id: 'prime-3',
          target: sampleTarget('not — yet'),
        },
      },
      ['broken-run /sources/0/quotes/3/continues'],
    ],
  ],
  dates: [
    ['the pack is of no day', { '/pack/created': '2026-02-30' }, ['wrong-value /pack/created']],
    [
      'a source is of no day',
      { [`${SOURCE}/csl/issued`]: { 'date-parts': [[2021, 2, 29]] } },
      ['impossible-date /sources/0/source/csl/issued'],
    ],
    [
      'a source is issued backwards',
      { [`${SOURCE}/csl/issued`]: { 'date-parts': [[2021], [2020]] } },
      ['impossible-date /sources/0/source/csl/issued'],
    ],
    [
      'a claim is of no day',
      { [`${TALKS}/date/edtf`]: '2020-13' },
      ['wrong-value /events/0/date/edtf'],
    ],
    [
      'a stance is after its source',
      { [`${QUOTED}/asOf`]: DAY('2020-03-04') },
      ['date-after-source /sources/0/stances/0/asOf'],
    ],
    [
      'words are said after their source',
      { [`${PRIME_2}/said`]: { date: DAY('2020-04') } },
      ['date-after-source /sources/0/quotes/1/said/date'],
    ],
    [
      'words are passed on after their source',
      { [`${PRIME_1}/chain/0/date`]: DAY('2021') },
      ['date-after-source /sources/0/quotes/0/chain/0/date'],
    ],
    [
      'words are passed on before they are said',
      { [`${PRIME_1}/chain/0/date`]: DAY('2020-03-01') },
      ['date-order /sources/0/quotes/0/chain/0/date'],
    ],
    [
      'a role is held after its source',
      { [`${ADA}/memberships/0/asOf`]: DAY('2021') },
      ['date-after-source /actors/0/memberships/0/asOf'],
    ],
    [
      'a role ends before it starts',
      {
        [`${ADA}/memberships/0/start_date`]: DAY('2019'),
        [`${ADA}/memberships/0/end_date`]: DAY('2018'),
      },
      ['date-order /actors/0/memberships/0/end_date'],
    ],
    [
      'a role ends before it is held',
      { [`${ADA}/memberships/0/end_date`]: DAY('2018') },
      ['date-order /actors/0/memberships/0/end_date'],
    ],
    [
      'a role is held before it starts',
      { [`${ADA}/memberships/0/start_date`]: DAY('2020-03-03') },
      ['date-order /actors/0/memberships/0/asOf'],
    ],
  ],
  names: [
    [
      'one is to mean two subjects',
      { '/actors/2/prefLabel/en': 'Ada Prime' },
      ['contested-name /actors/2/prefLabel/en'],
    ],
    [
      'the third claim is the second distinctive one',
      {
        '/actors/1/altLabel/-': { value: 'Prime', lang: 'en', kind: 'variant' },
        '/actors/2/altLabel': [{ value: 'Prime', lang: 'EN', kind: 'surname' }],
      },
      ['contested-name /actors/2/altLabel/0', 'contested-name /actors/1/altLabel/1'],
    ],
  ],
  stances: [
    [
      'one rests on the words of another',
      { [`${QUOTED}/evidence/0/quote`]: 'low-1' },
      ['unsupported-stance /sources/0/stances/0/evidence/0/quote'],
    ],
    [
      'a state speaks through who holds no office',
      { [`${QUOTED}/actor`]: 'asteria', [`${ADA}/memberships`]: [] },
      ['unsupported-stance /sources/0/stances/0/evidence/0/quote'],
    ],
    [
      'none of its evidence is in its source',
      {
        '/sources/-': {
          source: { ...sampleAt(SOURCE), id: 'other' },
          stances: [{ ...sampleAt(ASSESSED), id: 'again' }],
        },
      },
      ['wrong-source /sources/1/stances/0/evidence'],
    ],
  ],
};

describe.each(Object.entries(errors))('errors of %s:', (_, cases) => {
  test.each(cases)('%s', (_title, changes, expected) => {
    const value = spoiledPack(changes);
    expect(validatePack(value).ok).toBe(false);
    expect(found(value)).toEqual(expected);
  });
});

const accepted: [title: string, changes: Changes, warnings: string[]][] = [
  [
    'an event is still to come',
    { [`${TALKS}/date/edtf`]: '2030', [`${PRIME_1}/said/event`]: undefined },
    [],
  ],
  [
    'words are dated off the event where they were said',
    { [`${TALKS}/date/edtf`]: '2019' },
    ['date-off-event /sources/0/quotes/0/said/date'],
  ],
  ['a vague date may be early enough', { [`${QUOTED}/asOf`]: DAY('2020') }, []],
  [
    'a source without a date can tell of any day',
    { [`${SOURCE}/csl/issued`]: undefined, [`${QUOTED}/asOf`]: DAY('2030') },
    [],
  ],
  ['who holds an office speaks for the state', { [`${QUOTED}/actor`]: 'asteria' }, []],
  ['an agreement speaks for itself', { [`${LOW_1}/speakers`]: ['salt-talks'] }, []],
  [
    'a name is common to two subjects',
    {
      '/actors/2/altLabel': [
        { value: 'Prime', lang: 'en', kind: 'surname', policy: 'distinctive' },
      ],
    },
    ['contested-name /actors/2/altLabel/0'],
  ],
  [
    'a name differs in language or capitals',
    { '/actors/2/prefLabel': { de: 'Asteria', fr: 'ASTERIA' } },
    ['contested-name /actors/2/prefLabel/de'],
  ],
  [
    'a subject has one name twice',
    { [`${ADA}/hiddenLabel`]: [{ value: 'Ada Prime', lang: 'en', kind: 'full' }] },
    [],
  ],
  [
    'two subjects are one entity',
    {
      [`${ADA}/sameAs`]: ['http://www.wikidata.org/entity/Q1'],
      '/actors/1/sameAs': ['http://www.wikidata.org/entity/Q1'],
    },
    ['contested-identity /actors/1/sameAs/0'],
  ],
];

test.each(accepted)('accepted: %s', (_, changes, warnings) => {
  const value = spoiledPack(changes);
  expect(validatePack(value).ok).toBe(true);
  expect(found(value)).toEqual(warnings);
});

test('each problem says what is wrong and what to do', () => {
  for (const cases of Object.values(errors)) {
    for (const [, changes] of cases) {
      const result = validatePack(spoiledPack(changes));
      for (const { message, mend } of result.ok ? [] : result.problems) {
        expect(message).toMatch(/^\S.{10,}\.$/);
        expect(mend).toMatch(/^[A-Z].+[.…]$/);
      }
    }
  }
});

describe('whatever the value', () => {
  test('it never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(validatePack(value).ok).toBe(false);
      }),
    );
  });

  test('nor where one place of a pack has any other value', () => {
    const places = pointersOf(samplePack());
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (pointer, value) => {
        validatePack(spoiledPack({ [pointer]: value }));
      }),
      { numRuns: 2000 },
    );
  });

  test('names of the language do no harm', () => {
    const text = JSON.stringify(samplePack())
      .replaceAll('"en"', '"__proto__"')
      .replaceAll('ada-prime', 'constructor');
    const result = validatePack(JSON.parse(text));
    expect(result.ok).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'foreign minister')).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('deep nesting does not exhaust the stack', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(validatePack(deep).ok).toBe(false);
    expect(validatePack(spoiledPack({ [`${ADA}/description`]: deep, '/extra': deep })).ok).toBe(
      false,
    );
  });

  test('very many faults are cut short, and quickly', () => {
    const start = performance.now();
    const result = validatePack(
      spoiledPack({ '/actors': Array.from({ length: 50_000 }, () => ({ x: 1 })) }),
    );
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(result.ok ? 0 : result.problems.length).toBe(10_001);
    expect(result.ok || result.problems.at(-1)?.code).toBe('too-many-problems');
  });

  test('many claims to one name and long chains of events cost no more than their number', () => {
    const actors = Array.from({ length: 20_000 }, (_, at) => ({
      ...sampleAt('/actors/2'),
      id: `a${at}`,
      prefLabel: { en: 'Low' },
    }));
    const events = Array.from({ length: 20_000 }, (_, at) => ({
      ...sampleAt(TALKS),
      id: `e${at}`,
      prefLabel: { en: `E${at}` },
      partOf: `e${at + 1}`,
    }));
    const start = performance.now();
    validatePack({ ...samplePack(), actors, events });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

function pointersOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    pointersOf(item, `${pointer}/${key}`),
  );
  return pointer === '' ? inner : [pointer, ...inner];
}
