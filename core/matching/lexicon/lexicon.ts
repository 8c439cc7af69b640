import { ARABIC } from './arabic.ts';
import { ELSEWHERE } from './classes.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN_WORDS } from './german.ts';
import { GOVERNING } from './governing.ts';
import { givenNames } from './names.ts';
import { russian } from './russian.ts';
import { type ClassedWords, compileLexicon } from './table.ts';

let compiled: Uint32Array | undefined;

/** The classes of the words of all languages, compiled when first asked for. */
export function lexicon(): Uint32Array {
  compiled ??= compileLexicon([
    ...ENGLISH,
    ...plurals(ENGLISH),
    ...russian(),
    ...ARABIC,
    ...GERMAN_WORDS,
    ...FRENCH,
    ...GOVERNING,
    ...givenNames(),
  ]);
  return compiled;
}

/** A word that is one already, or has another one. */
const NO_PLURAL = /(?:s|ing|[^aeiou]y)$/;

/** The regular plurals of the nouns that tell of other matters. */
function plurals(lists: ClassedWords): ClassedWords {
  return lists
    .filter(([classes]) => classes === ELSEWHERE)
    .map(([classes, words]) => {
      const singular = words.trim().split(/\s+/);
      const plural = singular.filter((word) => !NO_PLURAL.test(word)).map((word) => `${word}s`);
      return [classes, plural.join(' ')];
    });
}
