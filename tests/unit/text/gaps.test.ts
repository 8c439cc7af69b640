import { describe, expect, it } from 'vitest';

import { gapAfter, tokenize, Tokens, type Gap } from '../../../core/text/tokens.ts';

/** The gap behind the first word of a text. */
function firstGap(text: string): Gap {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return gapAfter(text, tokens, 0);
}

describe('the gap between two words', () => {
  it.each<[what: string, between: string, gap: Gap]>([
    ['a space', ' ', 'space'],
    ['several spaces', '   ', 'space'],
    ['a no-break space', '\u00A0', 'space'],
    ['a narrow no-break space', '\u202F', 'space'],
    ['a line break with an indentation', '\n      ', 'space'],
    ['a tab', '\t', 'space'],
    ['a zero-width space beside a space', ' \u200B', 'space'],
    ['a soft hyphen beside a space', '\u00AD ', 'space'],
    ['a bidi mark beside a space', '\u200E ', 'space'],
    ['a bidi isolate that ends beside a space', '\u2069 \u2068', 'space'],
    ['a hyphen', '-', 'hyphen'],
    ['a Unicode hyphen', '\u2010', 'hyphen'],
    ['a no-break hyphen', '\u2011', 'hyphen'],
    ['an en dash', '\u2013', 'hyphen'],
    ['a minus sign', '\u2212', 'hyphen'],
    ['a hyphen at the end of a line', '-\n  ', 'hyphen'],
    ['a straight apostrophe', "'", 'apostrophe'],
    ['a curly apostrophe', '’', 'apostrophe'],
    ['a modifier letter’s look-alike', '\u00B4', 'apostrophe'],
    ['a point', '.', 'point'],
    ['a point and a space', '. ', 'point'],
    ['a point and a line break with an indentation', '.\n      ', 'point'],
    ['a comma', ', ', 'break'],
    ['a bracket', ' (', 'break'],
    ['an em dash', '\u2014', 'break'],
    ['a dash between spaces', ' \u2013 ', 'break'],
    ['a hyphen between spaces, written for a dash', ' - ', 'break'],
    ['two hyphens, written for a dash', '--', 'break'],
    ['a quotation mark', ' “', 'break'],
    ['an ellipsis', '… ', 'break'],
    ['two points', '..', 'break'],
    ['a slash', '/', 'break'],
  ])('is told for %s', (_what, between, gap) => {
    expect(firstGap(`Kerry${between}Lavrov`)).toBe(gap);
  });

  it('is a break behind the last word', () => {
    expect(firstGap('Kerry ')).toBe('break');
  });

  it('is a break before the first word', () => {
    const tokens = new Tokens();
    tokenize(' Kerry', tokens);
    expect(gapAfter(' Kerry', tokens, -1)).toBe('break');
  });
});
