import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { excerptOf } from '../../../core/search/excerpt.ts';
import { markedPieces } from '../../../core/search/marks.ts';

/** The text with brackets around what is marked. */
const marked = (text: string, query: string): string =>
  markedPieces(text, query)
    .map(({ piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');

describe('what a query found in a text', () => {
  it.each([
    ['Sergei Lavrov', 'lav', 'Sergei [Lavrov]'],
    ['Sergei Lavrov', 'lav ser', '[Sergei] [Lavrov]'],
    ['Sergei Lavrov', 'lavorv', 'Sergei [Lavrov]'],
    ['Sergei Lavrov', 'Kerry', 'Sergei Lavrov'],
    ['بشّار الأسد', 'اسد', 'بشّار [الأسد]'],
    ['Лавров сказал', 'лавров', '[Лавров] сказал'],
    ['Kerry met Kerry', 'kerry', '[Kerry] met [Kerry]'],
  ])('in %s by %s is marked', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('leaves the text as it is, whatever it and the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const pieces = markedPieces(text, query);
        expect(pieces.map(({ piece }) => piece).join('')).toBe(text);
        for (const { start, piece } of pieces) expect(text.startsWith(piece, start)).toBe(true);
      }),
    );
  });
});

describe('an excerpt', () => {
  const text =
    'The border stays open for all who come in peace, and nobody shall pay a toll there.';

  it('is the whole of a short text', () => {
    expect(excerptOf(text, 'toll', 200)).toBe(text);
  });

  it('begins at the beginning where the find is near it', () => {
    expect(excerptOf(text, 'border', 30)).toBe('The border stays open for all…');
  });

  it('holds what was found, cut between words', () => {
    expect(excerptOf(text, 'nobody', 40)).toBe('…peace, and nobody shall pay a toll…');
  });

  it('is a piece of the text and holds what was found', () => {
    const words = fc.array(fc.constantFrom('the', 'border', 'war', 'is', 'open'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 80 }), (words, characters) => {
        const text = [...words, 'needle', ...words.toReversed()].join(' ');
        const excerpt = excerptOf(text, 'needle', characters);
        expect(text).toContain(excerpt.replaceAll('…', ''));
        expect(excerpt).toContain('needle');
        expect(excerpt.length).toBeLessThanOrEqual(characters + 2);
      }),
    );
  });
});
