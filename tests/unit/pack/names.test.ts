import { describe, expect, test } from 'vitest';

import { compileIndex } from '../../../core/matching/compile.ts';
import { entriesOf } from '../../../core/matching/look-up.ts';
import { extend } from '../../../core/matching/sequence.ts';
import { ACRONYM, NAME_KINDS } from '../../../core/matching/alias-index.ts';
import { validatePack } from '../../../core/pack/validate.ts';
import { tokenize, Tokens } from '../../../core/text/tokens.ts';
import { spoiledPack } from './sample-pack.ts';

const ADA = '/actors/0';
const ASTERIA = '/actors/1';
const LOW = '/actors/2';

type Changes = Readonly<Record<string, unknown>>;

/** All that is told of the pack with these changes: its place, and the sentences. */
function told(changes: Changes): string[] {
  const result = validatePack(spoiledPack(changes));
  const problems = [...(result.ok ? [] : result.problems), ...result.warnings];
  return problems.map(
    ({ code, pointer, message, mend }) => `${code} ${pointer} ${message} ${mend}`,
  );
}

const name = (value: string, lang: string, kind: string, policy?: string) => ({
  value,
  lang,
  kind,
  ...(policy !== undefined && { policy }),
});

describe('of a name that two subjects claim it is told, once', () => {
  const cases: [title: string, changes: Changes, expected: string][] = [
    [
      'where both are other names: mark one of them',
      {
        [`${ASTERIA}/altLabel`]: [name('Low', 'en', 'variant')],
        [`${LOW}/altLabel`]: ['en', 'de', 'fr'].map((lang) => name('Low', lang, 'surname')),
      },
      `contested-name ${LOW}/altLabel/0 "Low" is to mean both "asteria" and "bert-low" by itself. Mark the name as "common" for at least one of the two.`,
    ],
    [
      'where one is a prefLabel: mark the other',
      { [`${LOW}/altLabel`]: [name('Asteria', 'en', 'surname')] },
      `contested-name ${LOW}/altLabel/0 "Asteria" is to mean both "asteria" and "bert-low" by itself. Mark the name as "common" for "bert-low": as the prefLabel of "asteria" it is distinctive.`,
    ],
    [
      'where both are: a longer one, since a prefLabel has no policy',
      { [`${LOW}/prefLabel`]: { en: 'Asteria', de: 'Asteria' } },
      `contested-name ${LOW}/prefLabel/en "Asteria" is to mean both "asteria" and "bert-low" by itself. For at least one of the two, give it this name once more, as a hiddenLabel that is "common".`,
    ],
    [
      'where they differ in language and capitals: that this makes no difference',
      { [`${LOW}/prefLabel`]: { de: 'ASTERIA' } },
      `contested-name ${LOW}/prefLabel/de "ASTERIA" is to mean both "asteria" and "bert-low" by itself, whatever the language of the page and the capitals, so that neither can be meant. For at least one of the two, give it this name once more, as a hiddenLabel that is "common".`,
    ],
    [
      'where one is common: whom it means',
      { [`${LOW}/altLabel`]: [name('Prime', 'en', 'surname')] },
      `contested-name ${LOW}/altLabel/0 "Prime" means "bert-low" by itself, and "ada-prime" only with support on the page. Leave it so if "bert-low" is meant nearly always; else mark it as "common" there too.`,
    ],
    [
      'where one is a prefLabel and one common: whom it means',
      { [`${LOW}/altLabel`]: [name('Asteria', 'en', 'surname', 'common')] },
      `contested-name ${LOW}/altLabel/0 "Asteria" means "asteria" by itself, and "bert-low" only with support on the page. Leave it so if "asteria" is meant nearly always; else give "asteria" this name once more, as a hiddenLabel that is "common".`,
    ],
    [
      'where both are: that it may stay so',
      { [`${LOW}/altLabel`]: [name('Prime', 'de', 'surname', 'common')] },
      `contested-name ${LOW}/altLabel/0 "Prime" is a common name of both "ada-prime" and "bert-low". Leave it so if both are called so: it links to the one that the page supports, and stays open where that may be either.`,
    ],
  ];
  test.each(cases)('%s', (_, changes, expected) => {
    expect(told(changes)).toEqual([expected]);
  });

  test('but not of what has no word', () => {
    const changes = { [`${ASTERIA}/prefLabel/fr`]: '—', [`${LOW}/prefLabel/fr`]: '…' };
    expect(told(changes)).toEqual([]);
  });
});

describe('of a subject’s own names it is told', () => {
  const cases: [title: string, changes: Changes, expected: string][] = [
    [
      'where there is space around one',
      { [`${ADA}/altLabel/0/value`]: ' Prime ' },
      `padded-name ${ADA}/altLabel/0 There is space around the name in " Prime ". Take it away: it does not count.`,
    ],
    [
      'of a prefLabel too',
      { [`${ADA}/prefLabel/en`]: 'Ada Prime ' },
      `padded-name ${ADA}/prefLabel/en There is space around the name in "Ada Prime ". Take it away: it does not count.`,
    ],
    [
      'where one has two policies',
      { [`${ADA}/altLabel/-`]: name('PRIME', 'de', 'surname') },
      `repeated-name ${ADA}/altLabel/0 "Prime" is "common" in "en", and "PRIME" is distinctive in "de": distinctive counts, on pages of any language. Give the name one policy in all languages.`,
    ],
    [
      'where a prefLabel is common in another language',
      { [`${ADA}/altLabel/-`]: name('Ada Prime', 'de', 'full', 'common') },
      `repeated-name ${ADA}/altLabel/1 "Ada Prime" is "common" in "de", and it is distinctive in "en": distinctive counts, on pages of any language. Take this one away; or list it as "common" in the language of the prefLabel, which is then common too.`,
    ],
    [
      'where an acronym outdoes the word that some make of it',
      {
        [`${LOW}/altLabel`]: [
          name('BELO', 'fr', 'acronym'),
          name('Belo', 'fr', 'variant', 'common'),
        ],
      },
      `repeated-name ${LOW}/altLabel/1 "Belo" is "common" in "fr", and "BELO" is distinctive in "fr": distinctive counts, on pages of any language. Give the name one policy in all languages.`,
    ],
    [
      'where one has two kinds',
      { [`${ADA}/altLabel/-`]: name('Prime', 'fr', 'variant', 'common') },
      `repeated-name ${ADA}/altLabel/1 "Prime" is of kind "surname" in "en", and "variant" in "fr": "surname" counts, on pages of any language. Give the name one kind.`,
    ],
    [
      'where one of them is an acronym: the other counts',
      { [`${LOW}/altLabel`]: [name('BL', 'en', 'acronym'), name('BL', 'fr', 'variant')] },
      `repeated-name ${LOW}/altLabel/1 "BL" is of kind "acronym" in "en", and "variant" in "fr": "variant" counts, on pages of any language. Give the name one kind.`,
    ],
    [
      'where one is a letter that links by itself',
      { [`${LOW}/altLabel`]: [name('l', 'en', 'variant')] },
      `everyday-name ${LOW}/altLabel/0 "l" is one letter, and links by itself wherever a page has it. Mark it as "common", or leave it out.`,
    ],
    [
      'where a state has a surname',
      { [`${ASTERIA}/altLabel/0/kind`]: 'surname' },
      `unfitting-kind ${ASTERIA}/altLabel/0/kind "Port Salt" is a surname, and "asteria" no person. Write "variant", or for a place or thing that stands for it "metonym".`,
    ],
    [
      'where an acronym has no capital',
      { [`${ASTERIA}/altLabel/-`]: name('asmi', 'en', 'acronym') },
      `unfitting-kind ${ASTERIA}/altLabel/1 As an acronym without a capital "asmi" is spotted in small letters too. Write it in capitals.`,
    ],
  ];
  test.each(cases)('%s', (_, changes, expected) => {
    expect(told(changes)).toEqual([expected]);
  });

  test.each<[string, Changes]>([
    [
      'one name in several languages',
      { [`${ADA}/altLabel/-`]: name('Prime', 'de', 'surname', 'common') },
    ],
    [
      'a prefLabel that is listed as common, and so is',
      { [`${ADA}/altLabel/-`]: name('Ada Prime', 'en', 'full', 'common') },
    ],
    [
      'a full name that is a variant elsewhere',
      { [`${ADA}/altLabel/-`]: name('Ada Prime', 'de', 'variant') },
    ],
    [
      'an acronym, and the word that some make of it',
      {
        [`${ASTERIA}/altLabel/-`]: name('ASMI', 'fr', 'acronym'),
        [`${ASTERIA}/hiddenLabel`]: [name('Asmi', 'fr', 'variant')],
      },
    ],
    [
      'an acronym in a script without capitals',
      { [`${ASTERIA}/altLabel/-`]: name('داعش', 'ar', 'acronym') },
    ],
    [
      'a common name of one letter',
      { [`${LOW}/altLabel`]: [name('L', 'en', 'variant', 'common')] },
    ],
  ])('not of %s', (_, changes) => {
    expect(told(changes)).toEqual([]);
  });
});

test('what is said to count is what the index has', () => {
  const names = [
    { value: 'May', lang: 'en', kind: 'surname', policy: 'common' },
    { value: 'May', lang: 'de', kind: 'surname', policy: 'distinctive' },
    { value: 'BL', lang: 'en', kind: 'acronym', policy: 'common' },
    { value: 'BL', lang: 'fr', kind: 'metonym', policy: 'common' },
  ] as const;
  const index = compileIndex([{ key: 'x', event: false, names }]);
  const entriesFor = (value: string) => {
    const tokens = new Tokens();
    tokenize(value, tokens);
    const [first = 0, second = 0] = [tokens.first[0], tokens.second[0]];
    return entriesOf(index, extend(0, first), extend(0, second));
  };
  expect(entriesFor('May')).toMatchObject([{ common: false }]);
  expect(entriesFor('BL')).toMatchObject([{ kind: NAME_KINDS.indexOf('metonym') }]);
  expect(entriesFor('BL')).not.toMatchObject([{ kind: ACRONYM }]);
});

describe('of what a person should look at it is told', () => {
  test('where a role is held in a person', () => {
    expect(told({ [`${ADA}/memberships/0/organization_id`]: 'bert-low' })).toEqual([
      `unfitting-kind ${ADA}/memberships/0/organization_id "bert-low" is a person, and no body in which a role is held. Name the organisation, state or group; or leave the field out.`,
    ]);
  });

  test.each([
    ['a role', `${ADA}/memberships/0/asOf`],
    ['the start of a role', `${ADA}/memberships/0/start_date`],
    ['an event', '/events/0/date'],
    ['words', '/sources/0/quotes/0/said/date'],
    ['words that were passed on', '/sources/0/quotes/0/chain/0/date'],
    ['a stance', '/sources/0/stances/0/asOf'],
  ])('where the date of %s is inferred, and nothing says how', (_, pointer) => {
    expect(told({ [pointer]: { edtf: '2020-03-02', known: 'inferred' } })).toEqual([
      `missing-note ${pointer} "2020-03-02" is inferred, and nothing says from what. Add a note that says how it follows from the source; or write "stated", if the source gives it.`,
    ]);
  });
});
