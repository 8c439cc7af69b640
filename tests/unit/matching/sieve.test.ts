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

/** Whether any of the texts, read in order, passes. */
function passes(texts: readonly string[]): boolean {
  const sieve = new Sieve(index);
  return texts.map((text) => sieve.passes(text)).includes(true);
}

/** The pieces of a text, cut at these places. */
function cut(text: string, places: readonly number[]): string[] {
  const borders = [0, ...places.map((place) => place % (text.length + 1)), text.length];
  const sorted = borders.toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, at) => text.slice(sorted[at], end));
}

const filler = fc.stringMatching(/^[a-zQM ,.’-]{0,20}$/);

describe('the sieve', () => {
  it.each(NAMES)('lets pass a text with %s', (value) => {
    expect(passes([`Then ${value} spoke.`])).toBe(true);
  });

  it('holds back a text without any name', () => {
    expect(passes(['Nobody whom the corpus knows was there.', 'Nor did they come later.'])).toBe(
      false,
    );
  });

  it('holds back a name in small letters where the corpus writes it with a capital', () => {
    expect(passes(['They quell the unrest.'])).toBe(false);
  });

  it('misses no name that the scanner finds, however the text is cut into pieces', () => {
    const scanner = new Scanner(index);
    fc.assert(
      fc.property(
        filler,
        fc.constantFrom(...NAMES),
        filler,
        fc.array(fc.nat(), { maxLength: 4 }),
        (before, value, after, places) => {
          const text = `${before} ${value} ${after}`;
          fc.pre(scanner.scan(text).length > 0);
          expect(passes(cut(text, places))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does not join what stands before a reset with what comes after it', () => {
    const sieve = new Sieve(index);
    expect(sieve.passes('Mara ')).toBe(false);
    sieve.reset();
    expect(sieve.passes('and Weiß')).toBe(false);
  });
});
