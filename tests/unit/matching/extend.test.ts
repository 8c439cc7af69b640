import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MAX_SUBJECTS } from '../../../core/matching/alias-index.ts';
import { compileIndex, type NamedSubject } from '../../../core/matching/compile.ts';
import { extendIndex, groundOf } from '../../../core/matching/extend.ts';
import { bodyFacts, STATE } from '../../../core/matching/facts.ts';
import { decide } from '../../../core/matching/resolve.ts';
import { scannerOf } from '../../../core/matching/scan.ts';
import { SUBJECTS } from './subjects.ts';

/** Enough others for a few more to be no great part of them. */
const OTHERS: readonly NamedSubject[] = Array.from({ length: 300 }, (_, number) => ({
  key: `others/${number}`,
  event: false,
  names: [
    { value: `Fern Moss the ${number}`, kind: 'full', policy: 'distinctive' },
    { value: `Reed${number}`, kind: 'surname', policy: number % 2 ? 'common' : 'distinctive' },
  ],
}));

const extensible = (subjects: readonly NamedSubject[]) => ({
  index: compileIndex(subjects),
  ground: groundOf(subjects),
});

function named(value: string, lang: string, more: Partial<NamedSubject> = {}): NamedSubject {
  const name = { value, lang, kind: 'full', policy: 'distinctive' } as const;
  return { key: `p/${value}`, event: false, names: [name], ...more };
}

const SYRIA = named('Syria', 'en', { facts: bodyFacts(STATE) });
const TALKS = named('Harbour talks on Syria', 'en', { event: true });

const words = fc.constantFrom(
  ...SUBJECTS.flatMap(({ names }) => names.map(({ value }) => value)),
  'Reed7',
  'Fern Moss the 12',
  'then',
  'in',
  'Washington',
  'al',
  'U',
  'и',
  'Mr.',
);
const gaps = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '-', '’s ');
const texts = fc
  .array(fc.tuple(words, gaps), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

describe('an index with subjects added', () => {
  it('spots in any text what one compiled from all of them spots', () => {
    const cut = fc.nat(SUBJECTS.length);
    const order = fc.shuffledSubarray([...SUBJECTS]);
    fc.assert(
      fc.property(order, cut, fc.array(texts, { maxLength: 3 }), (subjects, at, page) => {
        const before = [...OTHERS, ...subjects.slice(0, at)];
        const extended = extendIndex(extensible(before), subjects.slice(at))?.index;
        if (!extended) throw new Error('it can be extended');
        const compiled = compileIndex([...before, ...subjects.slice(at)]);
        const [found, expected] = [extended, compiled].map((index) => {
          const scanner = scannerOf(index);
          const scanned = page.map((text) => ({ sightings: scanner.scan(text) }));
          return { scanned, decided: decide(scanned, index) };
        });
        expect(found).toEqual(expected);
        expect(extended.starts).toBe(compiled.starts);
      }),
    );
  });

  it('can be extended again and again', () => {
    let at = extensible(OTHERS);
    for (const subject of SUBJECTS) {
      const extended = extendIndex(at, [subject]);
      if (!extended) throw new Error('it can be extended');
      at = extended;
    }
    const compiled = scannerOf(compileIndex([...OTHERS, ...SUBJECTS]));
    const scanner = scannerOf(at.index);
    for (const { names } of [...OTHERS, ...SUBJECTS]) {
      for (const { value } of names) expect(scanner.scan(value)).toEqual(compiled.scan(value));
    }
  });

  it('has another revision than before', () => {
    const before = extensible(OTHERS);
    expect(extendIndex(before, [SYRIA])?.index.revision).not.toBe(before.index.revision);
  });

  it('leaves the one before as it was', () => {
    const before = extensible(OTHERS);
    const copy = structuredClone(before);
    extendIndex(before, SUBJECTS);
    expect(before).toEqual(copy);
  });

  it('knows which state added talks are about', () => {
    const before = [...OTHERS, SYRIA];
    const all = compileIndex([...before, TALKS]);
    const extended = extendIndex(extensible(before), [TALKS])?.index;
    expect(extended?.pairs).toEqual(all.pairs);
    expect(extended?.facts).toEqual(all.facts);
  });

  it('knows it of a state that was added before', () => {
    const withState = extendIndex(extensible(OTHERS), [SYRIA]);
    const withBoth = withState && extendIndex(withState, [TALKS])?.index;
    const all = compileIndex([...OTHERS, SYRIA, TALKS]);
    expect(withBoth?.pairs).toEqual(all.pairs);
  });

  it('gives added names German forms where there are German ones', () => {
    const extended = extendIndex(extensible([...OTHERS, named('Die Werft', 'de')]), [
      named('John Quell', 'en'),
    ]);
    if (!extended) throw new Error('it can be extended');
    expect(scannerOf(extended.index).scan('John Quells')).toHaveLength(1);
  });
});

describe('an index has to be compiled anew', () => {
  it('for the first German names', () => {
    expect(extendIndex(extensible(OTHERS), [named('Die Werft', 'de')])).toBeUndefined();
  });

  it('for a state that events may be about', () => {
    expect(extendIndex(extensible([...OTHERS, TALKS]), [SYRIA])).toBeUndefined();
  });

  it('for a state that roles may be about', () => {
    const ruler = { ...named('John Quell', 'en'), roles: ['king of Syria'] };
    expect(extendIndex(extensible([...OTHERS, ruler]), [SYRIA])).toBeUndefined();
  });

  it('for many more names', () => {
    expect(extendIndex(extensible(SUBJECTS), OTHERS)).toBeUndefined();
  });

  it('for more subjects than an index holds', () => {
    const { index, ground } = extensible(OTHERS);
    const full = { ...index, facts: new Uint16Array(MAX_SUBJECTS) };
    expect(extendIndex({ index: full, ground }, [SYRIA])).toBeUndefined();
  });
});
