import { describe, expect, it } from 'vitest';

import {
  APOSTROPHE,
  BREAK,
  gapAfter,
  HYPHEN,
  POINT,
  SPACE,
  tokenize,
  Tokens,
} from '../../../core/text/tokens.ts';

/** The gap behind the first word of a text. */
function firstGap(text: string): number {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return gapAfter(text, tokens, 0);
}

describe('the gap between two words', () => {
  it.each<[what: string, between: string, gap: number]>([
    ['a space', ' ', SPACE],
    ['several spaces', '   ', SPACE],
    ['a no-break space', '\u00A0', SPACE],
    ['a narrow no-break space', '\u202F', SPACE],
    ['a line break with an indentation', '\n      ', SPACE],
    ['a tab', '\t', SPACE],
    ['a zero-width space beside a space', ' \u200B', SPACE],
    ['a soft hyphen beside a space', '\u00AD ', SPACE],
    ['a bidi mark beside a space', '\u200E ', SPACE],
    ['a bidi isolate that ends beside a space', '\u2069 \u2068', SPACE],
    ['a hyphen', '-', HYPHEN],
    ['a Unicode hyphen', '\u2010', HYPHEN],
    ['a no-break hyphen', '\u2011', HYPHEN],
    ['an en dash', '\u2013', HYPHEN],
    ['a minus sign', '\u2212', HYPHEN],
    ['a hyphen at the end of a line', '-\n  ', HYPHEN],
    ['a straight apostrophe', "'", APOSTROPHE],
    ['a curly apostrophe', '’', APOSTROPHE],
    ['a modifier letter’s look-alike', '\u00B4', APOSTROPHE],
    ['a point', '.', POINT],
    ['a point and a space', '. ', POINT],
    ['a point and a line break with an indentation', '.\n      ', POINT],
    ['a comma', ', ', BREAK],
    ['a bracket', ' (', BREAK],
    ['an em dash', '\u2014', BREAK],
    ['a dash between spaces', ' \u2013 ', BREAK],
    ['a hyphen between spaces, written for a dash', ' - ', BREAK],
    ['two hyphens, written for a dash', '--', BREAK],
    ['a quotation mark', ' “', BREAK],
    ['an ellipsis', '… ', BREAK],
    ['two points', '..', BREAK],
    ['a slash', '/', BREAK],
  ])('is told for %s', (_what, between, gap) => {
    expect(firstGap(`Kerry${between}Lavrov`)).toBe(gap);
  });

  it('is a break behind the last word', () => {
    expect(firstGap('Kerry ')).toBe(BREAK);
  });

  it('is a break before the first word', () => {
    const tokens = new Tokens();
    tokenize(' Kerry', tokens);
    expect(gapAfter(' Kerry', tokens, -1)).toBe(BREAK);
  });
});
