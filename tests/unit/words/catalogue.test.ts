import { describe, expect, it } from 'vitest';

import { chooseLanguage, LANGUAGES } from '../../../core/words/catalogue.ts';
import { catalogueIn } from '../../fixtures/speech.ts';

/** The categories that a language's plural groups need, beside those that no whole number has. */
const FORMS = {
  en: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
};

const FORM = /_(zero|one|two|few|many|other)$/;
const english = catalogueIn('en');

const plain = (names: string[]): string[] => names.filter((name) => !FORM.test(name)).toSorted();
const groups = (names: string[]): string[] => [
  ...new Set(names.filter((name) => FORM.test(name)).map((name) => name.replace(FORM, ''))),
];
const places = (message: string | undefined): string[] =>
  [...new Set(message?.match(/\$[1-9]/g))].toSorted();

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const catalogue = catalogueIn(language);

  it('has every message, and no other', () => {
    expect(plain(Object.keys(catalogue))).toEqual(plain(Object.keys(english)));
  });

  it('has every form of every message that tells a number', () => {
    const wanted = groups(Object.keys(english)).flatMap((group) =>
      FORMS[language].map((form) => `${group}_${form}`),
    );
    expect(
      Object.keys(catalogue)
        .filter((name) => FORM.test(name))
        .toSorted(),
    ).toEqual(wanted.toSorted());
  });

  it('leaves a place for every value', () => {
    for (const name of plain(Object.keys(english))) {
      expect([name, ...places(catalogue[name])]).toEqual([name, ...places(english[name])]);
    }
  });

  it('says nothing with an empty text', () => {
    for (const message of Object.values(catalogue)) expect(message.trim()).not.toBe('');
  });
});

describe('the language', () => {
  it.each([
    ['browser', 'ru-RU', 'ru'],
    ['browser', 'ar', 'ar'],
    ['browser', 'en_GB', 'en'],
    ['browser', 'fr', 'en'],
    ['ar', 'ru-RU', 'ar'],
  ] as const)('wished %s in a browser that speaks %s is %s', (wish, locale, language) => {
    expect(chooseLanguage(wish, locale)).toBe(language);
  });
});
