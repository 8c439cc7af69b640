import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from '../../../core/text/fold.ts';
import { tokenize, Tokens } from '../../../core/text/tokens.ts';

/** Both hashes of a text's one word. */
function hashOf(word: string): [number | undefined, number | undefined] {
  const tokens = new Tokens();
  tokenize(word, tokens);
  expect(tokens.count).toBe(1);
  return [tokens.first[0], tokens.second[0]];
}

const LETTERS = Array.from('abkrvzABKRVZ019_éÉßẞıłаАлЛёЁاأآلىيةه');
const words = fc.array(fc.constantFrom(...LETTERS), { minLength: 1 }).map((all) => all.join(''));

/** Another way to write the same word. */
const respelled = fc
  .tuple(
    words,
    fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
    fc.constantFrom('', '\u00AD', '\u200B', '\u2060'),
    fc.nat(),
  )
  .map(([word, form, invisible, place]): [string, string] => {
    const letters = Array.from(word.normalize(form));
    // Within the word: an invisible character at its border is none of its own.
    const at = 1 + (place % letters.length);
    const within = at < letters.length ? invisible : '';
    return [word, letters.toSpliced(at, 0, within).join('')];
  });

describe('the hashes of a word', () => {
  it.each([
    ['in another case', 'Kerry', 'KERRY'],
    ['with a soft hyphen', 'Lavrov', 'Lav\u00ADrov'],
    ['in full width', 'Lavrov', '\uFF2C\uFF41\uFF56\uFF52\uFF4F\uFF56'],
    ['with an accent apart', 'Élysée', 'E\u0301lyse\u0301e'],
    ['without its accents', 'Élysée', 'elysee'],
    ['with vowels and tatweel', 'الأسد', 'الأَســد'],
    ['with a low line and a soft hyphen', 'john_kerry', 'john_\u00ADkerry'],
    ['in another Cyrillic case', 'Орёл', 'ОРЕЛ'],
  ])('are those of the word %s', (_how, one, other) => {
    expect(hashOf(other)).toEqual(hashOf(one));
  });

  it('are equal for every way to write it', () => {
    fc.assert(
      fc.property(respelled, ([word, written]) => {
        fc.pre(fold(written) === fold(word));
        expect(hashOf(written)).toEqual(hashOf(word));
      }),
    );
  });

  it('differ in both halves for different words', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        fc.pre(fold(one) !== fold(other));
        const [first, second] = hashOf(one);
        expect(hashOf(other)[0]).not.toBe(first);
        expect(hashOf(other)[1]).not.toBe(second);
      }),
    );
  });
});
