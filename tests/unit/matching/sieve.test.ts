import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileIndex } from '../../../core/matching/compile.ts';
import { scannerOf } from '../../../core/matching/scan.ts';
import { sieveOf } from '../../../core/matching/sieve.ts';

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

const sieve = sieveOf(index);

const filler = fc.stringMatching(/^[a-zQM ,.’-]{0,20}$/);

describe('the sieve', () => {
  it.each(NAMES)('tells where %s stands', (value) => {
    expect(sieve(`Then ${value} spoke.`)).toContain('Then '.length);
  });

  it('tells no place of a text without any name', () => {
    expect(sieve('Nobody whom the corpus knows was there. Nor did they come.')).toEqual([]);
  });

  it('tells none of a name in small letters where the corpus writes it with a capital', () => {
    expect(sieve('They quell the unrest.')).toEqual([]);
  });

  it('tells the scanner of every place at which it would find a name', () => {
    const scanner = scannerOf(index);
    const pieces = fc.array(fc.oneof(filler, fc.constantFrom(...NAMES)), { maxLength: 7 });
    fc.assert(
      fc.property(pieces, fc.constantFrom(' ', '', ', ', '\u00ad'), (parts, between) => {
        const text = parts.join(between);
        const everywhere = Array.from({ length: text.length }, (_, at) => at);
        expect(scanner.scan(text, 'en')).toEqual(scanner.scan(text, 'en', everywhere));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(NAMES)('tells where %s stands between blocks that no space parts', (value) => {
    expect(sieve(`spoke${value}and went`)).toContain('spoke'.length);
  });

  it('remembers nothing of the text before', () => {
    expect(sieve('Then Mara ')).toEqual([]);
    expect(sieve('and Weiß')).toEqual([]);
  });

  it('tells the first place alone where one is asked for, and begins the next text anew', () => {
    const [name = ''] = NAMES;
    expect(sieve(`Then ${name} and ${name}`, true)).toEqual(['Then '.length]);
    expect(sieve(name)).toContain(0);
  });
});
