import { describe, expect, it } from 'vitest';

import {
  ACTS,
  GIVEN_NAME,
  PLACE_PREPOSITION,
  TITLE,
} from '../../../core/matching/lexicon/classes.ts';
import { ENGLISH } from '../../../core/matching/lexicon/english.ts';
import { FRENCH } from '../../../core/matching/lexicon/french.ts';
import { GERMAN_WORDS } from '../../../core/matching/lexicon/german.ts';
import { lexicon } from '../../../core/matching/lexicon/lexicon.ts';
import { classesOf, compileLexicon } from '../../../core/matching/lexicon/table.ts';
import { tokenize, Tokens } from '../../../core/text/tokens.ts';

function classes(word: string, table = lexicon()): number {
  const tokens = new Tokens();
  tokenize(word, tokens);
  return classesOf(table, tokens.first[0] as number);
}

describe('the compiled lexicon', () => {
  it.each([
    ['said', ACTS],
    ['Said', ACTS],
    ['minister', TITLE],
    ['министром', TITLE],
    ['الرئيس', TITLE],
    ['Präsident', TITLE],
    ['président', TITLE],
    ['in', PLACE_PREPOSITION],
    ['Hafez', GIVEN_NAME],
    ['Хафеза', GIVEN_NAME],
  ])('knows %s', (word, bits) => {
    expect(classes(word) & bits).not.toBe(0);
  });

  it.each(['zyzzyva', 'Lavrov', ''])('knows nothing of %j', (word) => {
    expect(classes(word)).toBe(0);
  });

  it('has no more words than have room in a page beside the names', () => {
    expect(lexicon()).toHaveLength(16_384 + 256);
  });

  it('gives a word of two lists the classes of both', () => {
    const table = compileLexicon([
      [1, 'one two'],
      [4, 'two'],
    ]);
    expect(['one', 'two', 'three'].map((word) => classes(word, table))).toEqual([1, 5, 0]);
  });

  it('knows each of many words, however full it is', () => {
    const words = Array.from({ length: 900 }, (_, at) => `word${at}`);
    const table = compileLexicon([[2, words.join(' ')]]);
    expect(table).toHaveLength(1_024 + 256);
    expect(words.map((word) => classes(word, table))).toEqual(words.map(() => 2));
    expect(classes('word900', table)).toBe(0);
  });

  it('has no word with an apostrophe, which is two', () => {
    for (const [, words] of [...ENGLISH, ...GERMAN_WORDS, ...FRENCH]) {
      expect(words).not.toMatch(/['’]/);
    }
  });
});
