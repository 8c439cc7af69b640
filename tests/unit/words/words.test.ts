import { describe, expect, it } from 'vitest';

import { Words } from '../../../core/words/words.ts';
import { wordsIn } from '../../fixtures/speech.ts';

const made = new Words({
  locale: 'ru',
  catalogue: {
    position_supports: '$2 – $1',
    card_moreTopics_one: '$1 тема в $2',
    card_moreTopics_few: '$1 темы в $2',
    card_moreTopics_other: '$1 тем в $2',
  },
});

describe('words', () => {
  it('puts values where the language wants them', () => {
    expect(made.say('position.supports', 'a', '$1')).toBe('$1 – a');
    expect(made.pieces('position.supports')).toEqual([1, ' – ', 0]);
  });

  it.each([
    [1, '1 тема в x'],
    [3, '3 темы в x'],
    [5, '5 тем в x'],
    [21, '21 тема в x'],
  ])('counts %i', (count, text) => {
    expect(made.count('card.moreTopics', count, 'x')).toBe(text);
  });

  it.each(['en', 'en-GB', 'en-US', 'en-IN', 'ru', 'ru-RU', 'ar', 'ar-EG', 'ar-AE'])(
    'writes numbers as one does in %s',
    (locale) => {
      const numbers = [...Array.from({ length: 1001 }, (_, number) => number), -1, 0.5, 12_345];
      const words = new Words({ locale, catalogue: {} });
      const format = new Intl.NumberFormat(locale);
      expect(numbers.map((number) => words.number(number))).toEqual(
        numbers.map((number) => format.format(number)),
      );
    },
  );

  it('knows which way a language is written', () => {
    expect([wordsIn('ar').dir, wordsIn('en').dir]).toEqual(['rtl', 'ltr']);
  });

  it('does not invent a message', () => {
    expect(() => made.say('kind.person')).toThrow('kind.person');
  });
});
