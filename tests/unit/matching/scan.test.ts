import { FULL, METONYM, SURNAME } from '../../../core/matching/alias-index.ts';
import { describe, expect, it } from 'vitest';

import { compileIndex, type NamedSubject } from '../../../core/matching/compile.ts';
import { scannerOf } from '../../../core/matching/scan.ts';
import { seen } from './spot.ts';
import { idOf, SUBJECTS } from './subjects.ts';

/** The names in a text as it has them. */
function surfaces(text: string, subjects = SUBJECTS): string[] {
  return seen(text, subjects).map(({ start, end }) => text.slice(start, end));
}

/** One subject with one distinctive name for each of these. */
function subjectsNamed(...values: string[]): NamedSubject[] {
  return values.map((value, number) => ({
    key: `test/${number}`,
    event: false,
    names: [{ value, kind: 'full', policy: 'distinctive' }],
  }));
}

describe('a name of several words', () => {
  it.each([
    ['a no-break space', 'John\u00A0Kerry'],
    ['a narrow no-break space', 'John\u202FKerry'],
    ['doubled spaces', 'John  Kerry'],
    ['a line break with an indentation', 'John\n      Kerry'],
    ['a soft hyphen within a word', 'John Ker\u00ADry'],
    ['a zero-width space within a word', 'John Ker\u200Bry'],
    ['a zero-width space beside the space', 'John \u200BKerry'],
    ['a bidi mark beside the space', 'John\u200E Kerry'],
    ['a hyphen that does not break', 'Bashar al\u2011Assad'],
    ['no hyphen', 'Bashar al Assad'],
    ['full-width letters', '\uFF2Aohn Kerry'],
    ['capitals', 'JOHN KERRY'],
    ['an initial with a point', 'John F. Kerry'],
    ['an initial without a point', 'John F Kerry'],
    ['an accent apart from its letter', 'Geneva Communique\u0301'],
    ['no accent', 'Geneva Communique'],
    ['vowel marks', 'بَشَّار الأَسَد'],
    ['tatweel', 'بشــار الأســد'],
    ['no hamza', 'بشار الاسد'],
  ])('is found written with %s', (_how, written) => {
    expect(surfaces(`Then ${written} spoke.`)).toEqual([written]);
  });

  it.each([
    ['a comma', 'Hillary, Clinton'],
    ['a full stop', 'He met Hillary. Clinton left.'],
    ['a dash', 'Hillary — Clinton'],
    ['a bracket', 'Hillary (Clinton)'],
    ['another word', 'Hillary Rodham Clinton'],
  ])('is not found over %s', (_what, text) => {
    expect(surfaces(text)).not.toContainEqual(expect.stringContaining('Hillary'));
  });

  it('runs on over the point behind an initial, not over that behind a word', () => {
    const subjects = subjectsNamed('Q. Fern', 'Quill Fern');
    expect(surfaces('Q. Fern', subjects)).toEqual(['Q. Fern']);
    expect(surfaces('He had a Quill. Fern left.', subjects)).toEqual([]);
  });
});

describe('the names in a text', () => {
  it('are the longest at each place', () => {
    expect(surfaces('Geneva II and Geneva I')).toEqual(['Geneva II', 'Geneva I']);
    const subjects = subjectsNamed('Fern', 'Odo Fern', 'Odo Fern Hall');
    expect(surfaces('Odo Fern Hall, Odo Fern, Fern Hall', subjects)).toEqual([
      'Odo Fern Hall',
      'Odo Fern',
      'Fern',
    ]);
  });

  it('are the shorter where a longer one begins but does not end', () => {
    const subjects = subjectsNamed('Odo', 'Odo Fern Hall');
    expect(surfaces('Odo Fern left.', subjects)).toEqual(['Odo']);
  });

  it('are the leftmost where two overlap', () => {
    const subjects = subjectsNamed('Odo Fern', 'Fern Hall');
    expect(surfaces('Odo Fern Hall', subjects)).toEqual(['Odo Fern']);
  });

  it('come in the order of the text with offsets of the text', () => {
    const text = '“Lavrov” and Assad’s men';
    expect(seen(text).map(({ start, end }) => [start, end])).toEqual([
      [1, 7],
      [13, 18],
    ]);
  });

  it('are whole words only', () => {
    expect(surfaces('Assadist, Lavrovs, Kremlinology and unRussia')).toEqual([]);
    expect(surfaces('Лавровский')).toEqual([]);
  });

  it('stand in compounds and before possessives', () => {
    expect(surfaces("Kerry-Lavrov, Assad's, Assad’s, anti-Assad")).toEqual([
      'Kerry',
      'Lavrov',
      'Assad',
      'Assad',
      'Assad',
    ]);
  });

  it('are those of every subject that goes by them', () => {
    const [sighting] = seen('Clinton');
    expect(sighting?.entries.map(({ subjectNumber: subject }) => idOf(subject))).toEqual([
      'hillary',
      'bill',
    ]);
  });

  it('tell kind, policy and whether they name an event', () => {
    expect(seen('Geneva II')[0]?.entries).toMatchObject([
      { kind: FULL, common: false, event: true },
    ]);
    expect(seen('Kerry')[0]?.entries).toMatchObject([
      { kind: SURNAME, common: true, event: false },
    ]);
    expect(seen('the Kremlin')[0]?.entries).toMatchObject([{ kind: METONYM, common: false }]);
  });

  it('are none in an empty text and none in an empty index', () => {
    expect(surfaces('')).toEqual([]);
    expect(scannerOf(compileIndex([])).scan('John Kerry met Lavrov.')).toEqual([]);
  });
});

it('a text is scanned the same whatever was scanned before it', () => {
  const text = 'John F. Kerry. Bill Clinton, Moscow, Bill Clinton Bill Clinton, ';
  const index = compileIndex(SUBJECTS);
  const scanner = scannerOf(index);
  scanner.scan('Characteristically '.repeat(20));
  expect(scanner.scan(text)).toEqual(scannerOf(index).scan(text));
});

describe('capitals', () => {
  it.each(['kerry', 'john kerry', 'iKerry', 'geneva II', 'лавров'])(
    'are demanded where the name has them: not %j',
    (text) => {
      expect(surfaces(text)).toEqual([]);
    },
  );

  it('are not demanded where the name has none', () => {
    expect(surfaces('The Kremlin, the Kremlin')).toEqual(['The Kremlin', 'the Kremlin']);
    expect(surfaces('Talks in Moscow')).toEqual(['Talks in Moscow']);
  });

  it.each(['SNC', 'UN', 'U.N.', 'U. N.'])('all through are those of an acronym: %j', (text) => {
    expect(seen(`the ${text} office`)).toHaveLength(1);
  });

  it.each(['Un ami', 'un ami', 'Snc', 'snc', 'u.n.', 'Un.'])(
    'that an acronym lacks make another word of it: %j',
    (text) => {
      expect(surfaces(text)).toEqual([]);
    },
  );
});
