import { describe, expect, it } from 'vitest';

import { MAX_SUBJECTS, NAME_KINDS, type Entry } from '../../../core/matching/alias-index.ts';
import { compileIndex, type NamedSubject } from '../../../core/matching/compile.ts';
import { scannerOf } from '../../../core/matching/scan.ts';
import { SUBJECTS } from './subjects.ts';

type Name = NamedSubject['names'][number];

function subject(key: string, ...names: Name[]): NamedSubject {
  return { key, event: false, names };
}

const name = (value: string, kind: Name['kind'], policy: Name['policy']): Name => ({
  value,
  kind,
  policy,
});

/** What the name that a text consists of means to an index of these subjects. */
function entriesFor(text: string, ...subjects: NamedSubject[]): readonly Entry[] {
  return scannerOf(compileIndex(subjects)).scan(text)[0]?.entries ?? [];
}

describe('compiling names', () => {
  it('gives the same index for the same subjects', () => {
    expect(compileIndex(SUBJECTS)).toEqual(compileIndex(structuredClone(SUBJECTS)));
  });

  it('numbers subjects in the order given', () => {
    const [one, other] = [
      subject('p/one', name('Fern', 'full', 'distinctive')),
      subject('p/other', name('Moss', 'full', 'distinctive')),
    ];
    expect(entriesFor('Moss', one, other)).toMatchObject([{ subjectNumber: 1 }]);
    expect(entriesFor('Moss', other, one)).toMatchObject([{ subjectNumber: 0 }]);
  });

  it('gives another revision where a subject, a name or its policy is another', () => {
    const revisionOf = (key: string, value: string, policy: Name['policy']): number =>
      compileIndex([subject(key, name(value, 'surname', policy))]).revision;
    const revisions = [
      revisionOf('p/fern', 'Fern', 'distinctive'),
      revisionOf('p/moss', 'Fern', 'distinctive'),
      revisionOf('p/fern', 'Moss', 'distinctive'),
      revisionOf('p/fern', 'Fern', 'common'),
    ];
    expect(new Set(revisions).size).toBe(4);
  });

  it('leaves out a name without any word', () => {
    const nameless = subject('p/one', name('…', 'full', 'distinctive'));
    expect(compileIndex([nameless]).entries).toHaveLength(0);
  });

  it('takes equal names of one subject for one, and of two for two', () => {
    const one = subject(
      'p/one',
      name('Fern', 'full', 'distinctive'),
      name('FERN', 'variant', 'distinctive'),
    );
    expect(entriesFor('FERN', one)).toHaveLength(1);
    const other = subject('p/other', name('Fern', 'full', 'distinctive'));
    expect(entriesFor('Fern', one, other)).toMatchObject([
      { subjectNumber: 0 },
      { subjectNumber: 1 },
    ]);
  });

  it.each([
    ['first', ['distinctive', 'common']],
    ['last', ['common', 'distinctive']],
  ] as const)('takes of equal names the distinctive one, be it %s', (_which, policies) => {
    const names = policies.map((policy) => name('Fern', 'surname', policy));
    expect(entriesFor('Fern', subject('p/one', ...names))).toMatchObject([{ common: false }]);
  });

  it('demands of equal names those capitals that all of them have', () => {
    const one = subject(
      'p/one',
      name('The Green Hall', 'full', 'distinctive'),
      name('the Green Hall', 'variant', 'distinctive'),
    );
    expect(entriesFor('the Green Hall', one)).toHaveLength(1);
    expect(entriesFor('the green Hall', one)).toEqual([]);
  });

  it('keeps names apart that have the same words in another order', () => {
    const names = [
      subject('p/one', name('Fern Moss', 'full', 'distinctive')),
      subject('p/other', name('Moss Fern', 'full', 'distinctive')),
    ];
    expect(entriesFor('Moss Fern', ...names)).toMatchObject([{ subjectNumber: 1 }]);
  });

  it('finds each of many names, and gives each its own subject', () => {
    const many = Array.from({ length: 3_000 }, (_, number) =>
      subject(`p/${number}`, name(`Fern ${number} Moss`, 'full', 'distinctive')),
    );
    const scanner = scannerOf(compileIndex(many));
    const text = many.map((_, number) => `Fern ${number} Moss`).join(', ');
    const found = scanner
      .scan(text)
      .map(({ entries }) => entries.map((entry) => entry.subjectNumber));
    expect(found).toEqual(many.map((_, number) => [number]));
  });

  it('refuses more subjects than an entry can number', () => {
    const none = subject('p/none');
    const subjects = Array.from({ length: MAX_SUBJECTS + 1 }, () => none);
    expect(() => compileIndex(subjects)).toThrow(RangeError);
  });
});

describe('an entry in 32 bits', () => {
  it('is found as it was compiled, whatever its traits and the number of its subject', () => {
    const kinds = NAME_KINDS.flatMap((kind) =>
      (['common', 'distinctive'] as const).map((policy) => [kind, policy] as const),
    );
    const shapes = ['Fern Moss Reed', 'Fern moss reed', 'fern moss Reed', 'FERN Moss reed'];
    const subjects = kinds.flatMap(([kind, policy], at) =>
      shapes.map((shape, which) => ({
        ...subject(
          `p/${at}-${which}`,
          name(`${shape} of ${'abcdefghij'.charAt(at)}${'xyzw'.charAt(which)}`, kind, policy),
        ),
        event: which % 2 === 0,
      })),
    );
    const scanner = scannerOf(compileIndex(subjects));
    subjects.forEach(({ event, names: [named] }, number) => {
      if (!named) throw new Error('each has a name');
      const acronym = named.kind === 'acronym';
      const text = acronym ? named.value.toUpperCase() : named.value;
      expect(scanner.scan(text)[0]?.entries).toEqual([
        {
          subjectNumber: number,
          kind: NAME_KINDS.indexOf(named.kind),
          common: named.policy === 'common',
          event,
          capitals: capitalsOf(named.value),
          clitic: 0,
        },
      ]);
    });
  });

  it('of a name and an acronym of the same letters, the name counts, in capitals too', () => {
    const both = subject(
      'p/isil',
      name('ISIL', 'acronym', 'distinctive'),
      name('Isil', 'variant', 'distinctive'),
    );
    for (const text of ['Isil', 'ISIL']) expect(entriesFor(text, both)).toHaveLength(1);
    expect(entriesFor('isil', both)).toHaveLength(0);
  });
});

/** Bit n: the n-th word is capitalised. */
function capitalsOf(value: string): number {
  return value.split(' ').reduce((bits, word, at) => bits | (/^[A-Z]/.test(word) ? 1 << at : 0), 0);
}
