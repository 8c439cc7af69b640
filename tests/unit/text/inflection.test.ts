import { describe, expect, it } from 'vitest';

import { fold } from '../../../core/text/fold.ts';
import { withoutInflection } from '../../../core/text/inflection.ts';

const stem = (word: string, language: string): string => withoutInflection(fold(word), language);

describe('a word without its inflection', () => {
  it.each([
    ['en', 'transition transitions'],
    ['en', 'negotiate negotiates negotiated negotiating'],
    ['en', 'step steps stepped stepping'],
    ['en', 'deny denies denied denying'],
    ['en', 'collapse collapses collapsed collapsing'],
    ['en', 'crash crashes crashed crashing'],
    ['ru', 'переговоры переговоров переговорам переговорами переговорах'],
    ['ru', 'переходное переходного переходному переходном переходный'],
    ['ru', 'правительство правительства правительству правительством правительстве'],
    ['ru', 'санкция санкции санкций санкциям санкциями санкциях'],
    ['de', 'Verhandlung Verhandlungen'],
    ['de', 'politische politischen politischer politisches'],
    ['fr', 'négociation négociations'],
    ['fr', 'modéré modérée modérés modérées'],
    ['ar', 'مفاوضات المفاوضات والمفاوضات بالمفاوضات للمفاوضات'],
    ['ar', 'حكومة الحكومة والحكومة'],
    ['ar', 'رحيل رحيله الرحيل برحيل'],
  ])('is equal in all its forms: %s %s', (language, forms) => {
    expect(new Set(forms.split(' ').map((form) => stem(form, language))).size).toBe(1);
  });

  it.each([
    ['en', 'transit transition'],
    ['en', 'divide dividend'],
    ['en', 'terrorism terrorist'],
    ['ru', 'переход переходное'],
    ['ru', 'терроризм террорист'],
    ['ar', 'ارهاب ارهابيون'],
  ])('is not that of another word: %s %s', (language, pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect(stem(one, language)).not.toBe(stem(other, language));
  });

  it('is the word itself in a language that is not known', () => {
    expect(stem('pregovori', 'sl')).toBe('pregovori');
  });

  it('is never nothing', () => {
    for (const language of ['en', 'ru', 'de', 'fr', 'ar']) {
      for (const word of ['s', 'ed', 'ing', 'es', 'и', 'ami', 'ами', 'ال', 'و', 'es', 'eux']) {
        expect(stem(word, language)).not.toBe('');
      }
    }
  });
});
