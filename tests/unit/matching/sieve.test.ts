import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileIndex } from '../../../core/matching/compile.ts';
import { Scanner } from '../../../core/matching/scan.ts';
import { Sieve } from '../../../core/matching/sieve.ts';

const name = (value: string) => ({ value, kind: 'full' as const, policy: 'distinctive' as const });

const NAMES = [
  'Mara Quell',
  'Quell',
  'the Harbour Accord',
  'Jürgen Weiß',
  'Мара Квелл',
  'مارا كويل',
  'U.N. Mission',
  'Al-Harith ibn Sad',
];

const index = compileIndex(
  NAMES.map((value, number) => ({ key: `p/${number}`, event: false, names: [name(value)] })),
);

const sieve = new Sieve(index);

const filler = fc.stringMatching(/^[a-zQM ,.’-]{0,20}$/);

describe('the sieve', () => {
  it.each(NAMES)('lets pass a text with %s', (value) => {
    expect(sieve.passes(`Then ${value} spoke.`)).toBe(true);
  });

  it('holds back a text without any name', () => {
    expect(sieve.passes('Nobody whom the corpus knows was there. Nor did they come.')).toBe(false);
  });

  it('holds back a name in small letters where the corpus writes it with a capital', () => {
    expect(sieve.passes('They quell the unrest.')).toBe(false);
  });

  it('misses no name that the scanner finds', () => {
    const scanner = new Scanner(index);
    fc.assert(
      fc.property(filler, fc.constantFrom(...NAMES), filler, (before, value, after) => {
        const text = `${before} ${value} ${after}`;
        fc.pre(scanner.scan(text).length > 0);
        expect(sieve.passes(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(NAMES)('lets pass %s between blocks that no space parts', (value) => {
    expect(sieve.passes(`spoke${value}and went`)).toBe(true);
  });

  it('remembers nothing of the text before', () => {
    expect(sieve.passes('Then Mara ')).toBe(false);
    expect(sieve.passes('and Weiß')).toBe(false);
  });
});
