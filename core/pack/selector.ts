import * as v from 'valibot';

import { id } from './terms.ts';

/**
 * W3C Web Annotation selectors (https://www.w3.org/TR/annotation-model/#selectors).
 * Positions are UTF-16 code units into the source's text as its file holds it, half open.
 */

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const context = v.pipe(v.string(), v.maxLength(64, 'keep to 64 characters of context'));

const textQuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(
    v.string(),
    v.nonEmpty('give the quoted words'),
    v.maxLength(5000, 'keep to 5000 characters'),
  ),
  prefix: v.optional(context, ''),
  suffix: v.optional(context, ''),
});

const textPositionSelector = v.pipe(
  v.strictObject({
    type: v.literal('TextPositionSelector'),
    start: offset,
    end: offset,
  }),
  v.check(({ start, end }) => start < end, 'let the end come after the start'),
);

export const sha256 = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'write a SHA-256 digest as 64 lower-case hexadecimal digits'),
);

/** The place of verbatim words: found by the words, confirmed by the position. */
export const quoteTarget = v.strictObject({
  source: id,
  selector: v.strictTuple([textQuoteSelector, textPositionSelector]),
});

/**
 * The place of a passage that is evidence but not quoted: the pack carries its position
 * and digest, never its prose.
 */
export const passage = v.strictObject({
  source: id,
  selector: v.strictTuple([textPositionSelector]),
  sha256: v.pipe(sha256, v.description('SHA-256 of the passage (UTF-8).')),
});
