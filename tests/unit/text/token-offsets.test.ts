import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tokenize, Tokens } from '../../../core/text/tokens.ts';

/** Figures set high or low, and letters and figures in circles, are neither letters nor digits. */
const WORD = /[\p{ID_Start}\p{Nd}\p{M}_]/u;
const WORD_OR_IGNORABLE = new RegExp(
  `^[${WORD.source.slice(1, -1)}\\p{Default_Ignorable_Code_Point}]+$`,
  'u',
);
const STARTS_AND_ENDS_VISIBLY =
  /^\P{Default_Ignorable_Code_Point}(?:.*\P{Default_Ignorable_Code_Point})?$/su;

/** Texts of few kinds of characters, so that words, gaps and invisible characters meet. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from('aZé9_Лأ \n.-’'),
      '\u0301',
      '\u00AD',
      '\u200B',
      '\u{1F642}',
      '\uD800',
    ),
  }),
);

function spansOf(text: string): [start: number, end: number][] {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return Array.from({ length: tokens.count }, (_, index) => [
    tokens.starts[index] ?? Number.NaN,
    tokens.ends[index] ?? Number.NaN,
  ]);
}

describe('the spans of a text’s words', () => {
  it('hold letters, digits, marks, low lines and invisible characters only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const [start, end] of spansOf(text)) {
          expect(text.slice(start, end)).toMatch(WORD_OR_IGNORABLE);
        }
      }),
    );
  });

  it('begin and end with a visible character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const [start, end] of spansOf(text)) {
          expect(text.slice(start, end)).toMatch(STARTS_AND_ENDS_VISIBLY);
        }
      }),
    );
  });

  it('ascend and leave something between each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = -1;
        for (const [start, end] of spansOf(text)) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
      }),
    );
  });

  it('are all letters, digits and marks of the basic plane, and nothing else of it', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const visible = units.filter((unit) => !/\p{Default_Ignorable_Code_Point}/u.test(unit));
    const text = units.join(' ');
    expect(spansOf(text).map(([start, end]) => text.slice(start, end))).toEqual(
      visible.filter((unit) => WORD.test(unit)),
    );
  });
});
