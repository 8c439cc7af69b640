import { describe, expect, it } from 'vitest';

import { localize } from '../../../core/text/local-text.ts';

describe('a text by language', () => {
  it('comes in the language asked for', () => {
    const texts = { en: 'talks', fr: 'pourparlers' };
    expect(localize(texts, 'fr')).toEqual({ text: 'pourparlers', lang: 'fr' });
  });

  it('comes in the variant asked for, where there are several', () => {
    const texts = { en: 'organization', 'en-GB': 'organisation' };
    expect(localize(texts, 'en-GB')).toEqual({ text: 'organisation', lang: 'en-GB' });
  });

  it('comes in another variant of the language before it comes in English', () => {
    const texts = { en: 'talks', 'pt-BR': 'negociações' };
    expect(localize(texts, 'pt-PT')).toEqual({ text: 'negociações', lang: 'pt-BR' });
  });

  it('comes in English where the language is missing', () => {
    const texts = { fr: 'pourparlers', 'en-GB': 'talks' };
    expect(localize(texts, 'ru')).toEqual({ text: 'talks', lang: 'en-GB' });
  });

  it('comes in whatever there is where English is missing too', () => {
    expect(localize({ ar: 'محادثات' }, 'ru')).toEqual({ text: 'محادثات', lang: 'ar' });
  });

  it('is empty, in no known language, where there is none', () => {
    expect(localize({}, 'en')).toEqual({ text: '', lang: 'und' });
  });
});
