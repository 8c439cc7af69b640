import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { validatePack } from '../../../core/pack/validate.ts';
import type { Quote, Source } from '../../../core/pack/pack.ts';
import { passageLink } from '../../../core/quotes/text-fragment.ts';
import { samplePack } from '../pack/sample-pack.ts';

const result = validatePack(samplePack());
const file = result.ok ? result.pack.sources[0] : undefined;
const PAGE = 'https://herald.example/talks';

function link(
  words: { exact: string; prefix?: string; suffix?: string },
  address?: string,
): string | undefined {
  const [quote] = file?.quotes ?? [];
  if (!file || !quote) throw new Error('The sample pack has a quote.');
  const selector: Quote['target']['selector'] = [
    { type: 'TextQuoteSelector', prefix: '', suffix: '', ...words },
    quote.target.selector[1],
  ];
  const source: Source = { ...file.source, csl: { ...file.source.csl, URL: address ?? PAGE } };
  return passageLink(source, { ...quote, target: { ...quote.target, selector } });
}

/** The text directive of the link, its terms decoded, between bars. */
function terms(words: { exact: string; prefix?: string; suffix?: string }): string {
  const [, directive = ''] = link(words)?.split('#:~:text=') ?? [];
  return directive.split(',').map(decodeURIComponent).join(' | ');
}

test('a source without an address has no link', () => {
  const [quote] = file?.quotes ?? [];
  if (!file || !quote) throw new Error('The sample pack has a quote.');
  const { URL: _, ...csl } = file.source.csl;
  expect(passageLink({ ...file.source, csl }, quote)).toBeUndefined();
});

test.each([
  [PAGE, `${PAGE}#:~:text=`],
  [`${PAGE}?a=b&c=:~:`, `${PAGE}?a=b&c=:~:#:~:text=`],
  [`${PAGE}#part-2`, `${PAGE}#part-2:~:text=`],
  [`${PAGE}#`, `${PAGE}#:~:text=`],
  [`${PAGE}#part-2:~:text=old,words`, `${PAGE}#part-2:~:text=`],
])('the link to %s begins with %s', (address, expected) => {
  expect(link({ exact: 'three blind old mice' }, address)).toBe(
    `${expected}three%20blind%20old%20mice`,
  );
});

test('what has a meaning in a text directive is encoded', () => {
  expect(link({ exact: 'one-two, three & four % "five" — é #6' })).toBe(
    `${PAGE}#:~:text=one%2Dtwo%2C%20three%20%26%20four%20%25%20%22five%22%20%E2%80%94%20%C3%A9%20%236`,
  );
});

describe('the terms of', () => {
  test.each([
    [
      'four words: nothing else',
      { exact: 'exercise full executive powers', prefix: 'x y "', suffix: '" z a ' },
      'exercise full executive powers',
    ],
    [
      'few words: the words before, with the mark',
      { exact: 'could be helpful.', prefix: 'ary 14 in Geneva that they "', suffix: '"\n\n' },
      'in Geneva that they "- | could be helpful.',
    ],
    [
      'few words after few: those after as well',
      {
        exact: 'consultative',
        prefix: 'cribed the talks "',
        suffix: '" and "preparatory," without any prec',
      },
      'the talks "- | consultative | -" and "preparatory," without any',
    ],
    [
      'a prefix that begins a line: whole',
      { exact: 'Yes', prefix: 'nonsense.\nShe says: "', suffix: '"' },
      'She says: "- | Yes',
    ],
    [
      'a prefix after Markdown: what the page has too',
      {
        exact: 'The main task',
        prefix: 'weekly *Paris Match*, Assad explained in Paris, "',
        suffix: '" of',
      },
      'Assad explained in Paris, "- | The main task',
    ],
    [
      'a prefix in the middle of markup: no half word',
      { exact: 'After', prefix: '**A**fter ten ', suffix: '\n' },
      'ten- | After',
    ],
    ['a mark alone: no context', { exact: 'Yes', prefix: 'end.\n\n"', suffix: '"\n\nThe' }, 'Yes'],
    [
      'a suffix up to the end of a line: whole',
      { exact: 'Yes', prefix: '\n"', suffix: '," she says\n\nThe' },
      'Yes | -," she says',
    ],
    [
      'a part of a word: its rest',
      { exact: 'the whole of the Assad', prefix: '', suffix: "'s regime is" },
      "the whole of the Assad | -'s regime",
    ],
    [
      'the rest of a word: its beginning',
      { exact: 'aligned with us all', prefix: 'they are non', suffix: '' },
      'are non- | aligned with us all',
    ],
    ['white space: single spaces', { exact: 'one  two\tthree four' }, 'one two three four'],
  ])('%s', (_, words, expected) => {
    expect(terms(words)).toBe(expected);
  });

  test('many words: the first and the last', () => {
    const exact = Array.from({ length: 30 }, (_, at) => `w${at}`).join(' ');
    expect(terms({ exact })).toBe('w0 w1 w2 w3 w4 | w25 w26 w27 w28 w29');
  });

  test('many words whose end comes earlier too: a longer end', () => {
    const exact = `a b c d e and so it goes on and on ${'f '.repeat(20)} in the end so it goes on and on`;
    expect(terms({ exact })).toBe('a b c d e | end so it goes on and on');
  });

  test('words over lines: the first and the last, each of its own line', () => {
    expect(terms({ exact: 'He said\n\nthat it was over' })).toBe('He said | that it was over');
  });
});

test('any words give an address without white space or further delimiters', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (exact, prefix, suffix) => {
      const directive = link({ exact, prefix, suffix })?.split('#:~:text=')[1] ?? '';
      expect(directive).toMatch(
        /^(?:[\w.!~*'()%]+-,)?[\w.!~*'()%]*(?:,[\w.!~*'()%]+)?(?:,-[\w.!~*'()%]+)?$/,
      );
    }),
  );
  expect(link({ exact: '\ud800 lone' })).toContain('%EF%BF%BD');
});
