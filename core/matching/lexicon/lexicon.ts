import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN_WORDS } from './german.ts';
import { givenNames } from './names.ts';
import { russian } from './russian.ts';
import { compileLexicon } from './table.ts';

let compiled: Uint32Array | undefined;

/** The classes of the words of all languages, compiled when first asked for. */
export function lexicon(): Uint32Array {
  compiled ??= compileLexicon([
    ...ENGLISH,
    ...russian(),
    ...ARABIC,
    ...GERMAN_WORDS,
    ...FRENCH,
    ...givenNames(),
  ]);
  return compiled;
}
