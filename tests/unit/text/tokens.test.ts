import { describe, expect, it } from 'vitest';

import { ALL_CAPITALS, CAPITALISED, tokenize, Tokens } from '../../../core/text/tokens.ts';

function tokensOf(text: string): Tokens {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return tokens;
}

function wordsOf(text: string): string[] {
  const { count, starts, ends } = tokensOf(text);
  return Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]));
}

describe('the words of a text', () => {
  it.each<[what: string, text: string, words: string[]]>([
    ['nothing', '', []],
    ['signs alone', ' — … “”!', []],
    ['words between spaces and signs', 'Kerry, said (Lavrov).', ['Kerry', 'said', 'Lavrov']],
    ['letters with accents', 'Šefčovič und Müller', ['Šefčovič', 'und', 'Müller']],
    ['a letter with a mark of its own', 'Ce\u0301sar', ['Ce\u0301sar']],
    ['Cyrillic words', 'Сергей Лавров.', ['Сергей', 'Лавров']],
    ['Arabic words with their vowels', 'بَشَّار الأسد،', ['بَشَّار', 'الأسد']],
    ['digits', 'Geneva-2, 2015', ['Geneva', '2', '2015']],
    ['a Roman numeral of one character', 'Geneva Ⅱ', ['Geneva', 'Ⅱ']],
    ['a letter in a circle', 'ⓒKerry', ['Kerry']],
    ['a figure set high', 'Kerry² H₂O', ['Kerry', 'H', 'O']],
    ['a possessive with a straight apostrophe', "Assad's", ['Assad', 's']],
    ['a possessive with a curly apostrophe', 'Assad’s', ['Assad', 's']],
    ['a hyphenated compound', 'Kerry-Lavrov', ['Kerry', 'Lavrov']],
    ['a compound with a hyphen that does not break', 'al\u2011Assad', ['al', 'Assad']],
    ['words at both sides of a dash', 'Kerry—Lavrov', ['Kerry', 'Lavrov']],
    ['an acronym with points', 'the U.N.', ['the', 'U', 'N']],
    ['words at both sides of a no-break space', 'Mr\u00A0Kerry', ['Mr', 'Kerry']],
    ['a word with a soft hyphen', 'Lav\u00ADrov', ['Lav\u00ADrov']],
    ['a word with a zero-width space', 'Lav\u200Brov', ['Lav\u200Brov']],
    ['full-width letters', '\uFF2B\uFF45\uFF52\uFF52\uFF59', ['\uFF2B\uFF45\uFF52\uFF52\uFF59']],
    ['a word beside an emoji', '🇷🇺Lavrov🙂', ['Lavrov']],
    ['a word with a low line', 'john_kerry', ['john_kerry']],
  ])('are right for %s', (_what, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('end before an invisible character that no letter follows', () => {
    expect(wordsOf('Lavrov\u00AD \u200BKerry\u200E.')).toEqual(['Lavrov', 'Kerry']);
  });

  it('replace those of the text before', () => {
    const tokens = tokensOf('one two three');
    tokenize('four', tokens);
    expect(tokens).toMatchObject({ count: 1 });
    expect([tokens.starts[0], tokens.ends[0]]).toEqual([0, 4]);
  });

  it('are all kept, however many there are', () => {
    const words = Array.from({ length: 5_000 }, (_, index) => `w${index}`);
    expect(wordsOf(words.join(' '))).toEqual(words);
  });

  it('keep their hashes and flags behind many others', () => {
    const many = tokensOf(`Kerry LAVROV ${'word '.repeat(5_000)}Kerry LAVROV`);
    const few = tokensOf('Kerry LAVROV');
    for (const column of ['first', 'second', 'flags'] as const) {
      const values = many[column].slice(0, many.count);
      expect(values.slice(0, 2)).toEqual(few[column].slice(0, 2));
      expect(values.slice(-2)).toEqual(few[column].slice(0, 2));
    }
  });
});

describe('the case of a word', () => {
  it.each<[word: string, flags: number]>([
    ['kerry', 0],
    ['Kerry', CAPITALISED],
    ['KERRY', CAPITALISED | ALL_CAPITALS],
    ['K', CAPITALISED],
    ['iPhone', 0],
    ['McDonald', CAPITALISED],
    ['2015', 0],
    ['лавров', 0],
    ['Лавров', CAPITALISED],
    ['ЛАВРОВ', CAPITALISED | ALL_CAPITALS],
    ['Л', CAPITALISED],
    ['Élysée', CAPITALISED],
    ['ÉLYSÉE', CAPITALISED | ALL_CAPITALS],
    ['E\u0301', CAPITALISED],
    ['U\u00ADS', CAPITALISED | ALL_CAPITALS],
    ['الأسد', 0],
    ['北京', 0],
  ])('of %j is told', (word, flags) => {
    expect(tokensOf(word).flags[0]).toBe(flags);
  });
});
