import fc from 'fast-check';
import { expect, test } from 'vitest';

import { paragraphAt, paragraphHolding } from '../../../core/quotes/locator.ts';
import { validatePack } from '../../../core/pack/validate.ts';
import { SAMPLE_TEXT, samplePack } from '../pack/sample-pack.ts';

const result = validatePack(samplePack());
const source = result.ok ? result.pack.sources[0]?.source : undefined;

test.each([
  ['Photo', undefined],
  ['"We will talk," said', 1],
  ['Bert Low', 2],
  ['\n\nBert', undefined],
  ['Subscribe', undefined],
])('%j begins in paragraph %s', (words, expected) => {
  expect(source && paragraphAt(source, SAMPLE_TEXT.indexOf(words))).toBe(expected);
});

/** Paragraphs in order, with gaps or without. */
const paragraphs = fc
  .uniqueArray(fc.nat(200), { minLength: 2, maxLength: 40 })
  .map((edges) => edges.toSorted((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((start, at) => {
      const end = edges[at + 1];
      return end === undefined || (at % 3 === 2 && edges.length > 3)
        ? []
        : [[start, end] as [number, number]];
    }),
  );

test('a passage is held by the paragraph that a search through all finds', () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(210), fc.integer({ min: 1, max: 30 }), (list, start, length) => {
      const end = start + length;
      const at = list.findIndex((paragraph) => paragraph[0] <= start && end <= paragraph[1]);
      expect(paragraphHolding(list, { start, end })).toBe(at < 0 ? undefined : at + 1);
    }),
  );
});
