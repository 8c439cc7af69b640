import { describe, expect, test } from 'vitest';

import { uncoveredNames } from '../../core/coverage/names.ts';
import { uncoveredQuotations } from '../../core/coverage/quotations.ts';

describe('quotation marks', () => {
  const words = (text: string, ...quotes: string[]) =>
    uncoveredQuotations(
      text,
      quotes.map((quote) => ({
        start: text.indexOf(quote),
        end: text.indexOf(quote) + quote.length,
      })),
    ).map((found) => `${found.words}${found.partly ? ' (partly)' : ''}`);

  test.each([
    ['straight', 'He said "one" and "two".', ['one', 'two']],
    ['curly', 'He said “one” and “two”.', ['one', 'two']],
    ['German', 'Er sagte „eins“ und „zwei“.', ['eins', 'zwei']],
    ['angular', 'Il a dit «un» et « deux ».', ['un', ' deux ']],
    ['Japanese', '「一」と「二」', ['一', '二']],
    ['single', "He said ‘it’s one’ and 'isn't two'.", ['it’s one', "isn't two"]],
    ['nested: the outer pair', 'He said "we call it \'one\' here".', ["we call it 'one' here"]],
    [
      'left open: to the end of the line',
      '"One goes on\n\n"and ends."',
      ['One goes on', 'and ends.'],
    ],
    ['about nothing', 'A "" and " … ".', []],
    ['none: apostrophes', "Assad's regime, the rebels' hopes, rock ’n’ roll's end", []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('what quotes have is covered, by one or by several', () => {
    expect(words('He said "one, two," and "three".', 'one, two,', 'three')).toEqual([]);
    expect(words('"one … two"', 'one', 'two')).toEqual([]);
  });

  test('what they have in part is told as such', () => {
    expect(words('He said "one two three".', 'one', 'three')).toEqual(['one two three (partly)']);
  });

  test('the position is that of the words', () => {
    const text = 'x “a "b" c” y';
    const [found] = uncoveredQuotations(text, []);
    expect(found && text.slice(found.start, found.end)).toBe(found?.words);
    expect(found?.words).toBe('a "b" c');
  });
});

describe('capitalised names', () => {
  const names = (text: string, ...aliases: string[]) =>
    uncoveredNames(text, [[0, text.length]], aliases).map(({ name, count }) =>
      count > 1 ? `${name} ${count}` : name,
    );

  test.each([
    ['an alias covers all its words', 'they met Ada Prime in Salt.', ['Ada Prime'], ['Salt']],
    ['whatever stands between them', "Ada-Prime's and Ada\nPrime", ['Ada Prime'], []],
    ['the longest alias first', 'with Ada Prime Low', ['Ada', 'Ada Prime Low'], []],
    ['whatever the diacritics and capitals', 'the ADÁ prime', ['Ada Prime'], []],
    ['neighbours are one name', 'in Port Salt, and in Port Salt', [], ['Port Salt 2']],
    [
      'not over a comma or a covered word',
      'in Port, Salt and Low Ada Prime',
      ['Ada'],
      ['Port', 'Salt', 'Low', 'Prime'],
    ],
    ['other scripts too', 'в Москве сам Сергей Лавров', ['Лавров'], ['Москве', 'Сергей']],
    ['a word that is written small elsewhere is none', 'The end. Most of the most.', [], []],
    ['but for the middle of a sentence', 'the State of a state', [], ['State']],
    ['and is not part of one', 'The rest. Most Salt is the most.', [], ['Salt']],
    ['a single letter is none', 'I say that **A**fter', [], []],
    ['not over the end of a sentence', 'He saw Salt. On Sunday Low', [], ['Salt', 'Low']],
    ['nor over one behind a name', 'in Port Salt. Asteria won', [], ['Port Salt', 'Asteria']],
    [
      'but over the point of an initial',
      'with J. Low of the U.S. Senate',
      [],
      ['J. Low', 'U.S. Senate'],
    ],
    ['though not into a function word', 'from the U.S. The Salt', [], ['U.S', 'Salt']],
    [
      'a function word that begins a sentence is none',
      'However, Salt. While Low',
      [],
      ['Salt', 'Low'],
    ],
    [
      'months and weekdays are none, nor part of one',
      'Monday in Salt Tuesday; am Dienstag, mardi, во Вторник, 3 Августа, June and March',
      [],
      ['Salt'],
    ],
  ])('%s', (_, text, aliases, expected) => {
    expect(names(text, ...aliases)).toEqual(expected);
  });

  test('only the given parts are read', () => {
    expect(uncoveredNames('Caption\nan Article', [[8, 18]], [])).toEqual([
      { name: 'Article', count: 1, start: 11 },
    ]);
  });
});
