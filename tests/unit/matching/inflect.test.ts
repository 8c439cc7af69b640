import { describe, expect, it } from 'vitest';

import type { NameToSpot } from '../../../core/matching/compile.ts';
import { arabicSpellings, withClitics } from '../../../core/matching/inflect/arabic.ts';
import { germanGenitive, germanPhraseForms } from '../../../core/matching/inflect/german.ts';
import { acronymSpellings, personSpellings } from '../../../core/matching/inflect/latin.ts';
import { isFeminine, personForms, phraseForms } from '../../../core/matching/inflect/russian.ts';
import { writtenForms } from '../../../core/matching/inflect/variants.ts';
import { BODY, bodyFacts, personFacts, STATE } from '../../../core/matching/facts.ts';

describe('Russian names of persons in other cases', () => {
  it.each([
    [
      'Сергей Лавров',
      'Сергея Лаврова|Сергею Лаврову|Сергея Лаврова|Сергеем Лавровым|Сергее Лаврове',
    ],
    ['Башар Асад', 'Башара Асада|Башару Асаду|Башара Асада|Башаром Асадом|Башаре Асаде'],
    [
      'Башар аль-Асад',
      'Башара аль-Асада|Башару аль-Асаду|Башара аль-Асада|Башаром аль-Асадом|Башаре аль-Асаде',
    ],
    ['Джон Керри', 'Джона Керри|Джону Керри|Джона Керри|Джоном Керри|Джоне Керри'],
    ['Мирский', 'Мирского|Мирскому|Мирского|Мирским|Мирском'],
    ['де Мистура', 'де Мистуры|де Мистуре|де Мистуру|де Мистурой|де Мистуре'],
    ['Георгий', 'Георгия|Георгию|Георгия|Георгием|Георгия'],
  ])('%s', (name, forms) => {
    // The prepositional of "Георгий" in -ии is not told from that in -ие.
    expect(personForms(name, false).slice(0, 4)).toEqual(forms.split('|').slice(0, 4));
  });

  it.each([
    ['Виктория Нуланд', 'Виктории Нуланд|Виктории Нуланд|Викторию Нуланд|Викторией Нуланд'],
    ['Анна Борщевская', 'Анны Борщевской|Анне Борщевской|Анну Борщевскую|Анной Борщевской'],
    ['Хиллари Клинтон', 'Хиллари Клинтон|Хиллари Клинтон|Хиллари Клинтон|Хиллари Клинтон'],
  ])('%s, a woman', (name, forms) => {
    expect(isFeminine(name)).toBe(true);
    expect(personForms(name, true).slice(0, 4)).toEqual(forms.split('|'));
  });

  it.each([
    'Сергей Лавров',
    'Никита Хрущёв',
    'Рамзи Эззеддин Рамзи',
    'Халифа Хафтар',
    'Абдулла Гюль',
  ])('%s is a man', (name) => {
    expect(isFeminine(name)).toBe(false);
  });
});

describe('Russian phrases in other cases', () => {
  it.each([
    ['Женевское коммюнике', 'Женевского коммюнике|Женевскому коммюнике'],
    ['сирийская оппозиция', 'сирийской оппозиции|сирийской оппозиции|сирийскую оппозицию'],
    ['Соединённые Штаты', 'Соединённых Штатов|Соединённым Штатам'],
    ['переговоры в Женеве', 'переговоров в Женеве|переговорам в Женеве'],
    ['страны Запада', 'стран Запада|странам Запада'],
    ['Сирия', 'Сирии|Сирии|Сирию|Сирией|Сирии'],
    ['Москва', 'Москвы|Москве|Москву|Москвой|Москве'],
    ['Кремль', 'Кремля|Кремлю|Кремль|Кремлем|Кремле'],
    ['Женева-2', 'Женевы-2|Женеве-2|Женеву-2|Женевой-2'],
    ['правительство Сирии', 'правительства Сирии|правительству Сирии'],
  ])('%s', (phrase, forms) => {
    const expected = forms.split('|');
    expect(phraseForms(phrase, false).slice(0, expected.length)).toEqual(expected);
  });

  it('of an acronym there are none', () => {
    expect(phraseForms('США', false)).toEqual([]);
  });
});

describe('Arabic names behind short words', () => {
  it('has each with the number of letters before the name', () => {
    expect(withClitics('بوتين')).toContainEqual({ form: 'وبوتين', clitic: 1 });
    expect(withClitics('بوتين')).toContainEqual({ form: 'ولبوتين', clitic: 2 });
  });

  it('joins "to" with the article', () => {
    const forms = withClitics('الأسد');
    expect(forms).toContainEqual({ form: 'للأسد', clitic: 0 });
    expect(forms.map(({ form }) => form)).not.toContain('لالأسد');
  });

  it('is Prussia too where it says "with Russia"', () => {
    const common = withClitics('روسيا').filter((clitics) => clitics.common);
    expect(common.map(({ form }) => form)).toEqual(['بروسيا', 'وبروسيا']);
  });

  it('spells "American" and foreign g both ways', () => {
    expect(arabicSpellings('بوغدانوف')).toEqual(['بوجدانوف']);
    expect(arabicSpellings('الغد')).toEqual([]);
    expect(arabicSpellings('وزارة الخارجية الأمريكية')).toEqual(['وزارة الخارجية الأميركية']);
    expect(arabicSpellings('سيرغي لافروف')).toEqual(['سيرجي لافروف']);
  });

  it('has plurals behind verbs too', () => {
    expect(arabicSpellings('الثوار السوريون')).toEqual(['الثوار السوريين']);
  });
});

describe('German forms', () => {
  it.each([
    ['Assad', ['Assads']],
    ['Wladimir Putin', ['Wladimir Putins']],
    ['Damaskus', []],
  ])('the genitive of %s', (name, forms) => {
    expect(germanGenitive(name)).toEqual(forms);
  });

  it.each([
    ['syrische Opposition', 'syrischen Opposition'],
    ['Islamischer Staat', 'Islamischen Staats'],
    ['Vereinte Nationen', 'Vereinten Nationen'],
    ['Genfer Gespräche', 'Genfer Gesprächen'],
    ['Gespräche in Moskau', 'Gesprächen in Moskau'],
    ['Bürgerkrieg in Syrien', 'Bürgerkriegs in Syrien'],
  ])('of %s: %s', (phrase, form) => {
    expect(germanPhraseForms(phrase)).toContain(form);
  });
});

describe('Latin spellings', () => {
  it.each([
    ['UN', ['U.N.']],
    ['U.S.A.', ['USA']],
    ['IMEMO', []],
  ])('of the acronym %s', (acronym, spellings) => {
    expect(acronymSpellings(acronym)).toEqual(spellings);
  });

  it.each([
    ['Bashar al-Assad', 'Bashar el-Assad'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Georgy Mirsky', 'Georgy Mirskiy'],
    ['Sergei Viktorovich Lavrov', 'Sergei V. Lavrov'],
  ])('of %s: %s', (name, spelling) => {
    expect(personSpellings(name)).toContain(spelling);
  });

  it('are none where no rule applies', () => {
    expect(personSpellings('John Kerry')).toEqual([]);
  });
});

describe('the forms of a subject', () => {
  const named = (
    lang: string,
    value: string,
    facts = personFacts(0, 0),
    kind: NameToSpot['kind'] = 'full',
  ) => ({
    key: 'p/a',
    event: false,
    facts,
    names: [{ value, lang, kind, policy: 'distinctive' as const }],
  });
  const forms = (subject: ReturnType<typeof named>, german = false): string[] => {
    const written: string[] = [];
    writtenForms(subject, german, (form) => written.push(form));
    return written;
  };

  it('are made for German only where the corpus has German names', () => {
    expect(forms(named('en', 'John Kerry'))).toEqual(['John Kerry']);
    expect(forms(named('en', 'John Kerry'), true)).toEqual(['John Kerry', 'John Kerrys']);
  });

  it('need no capital where a language writes none', () => {
    const russian = named('ru', 'Российская Федерация', bodyFacts(STATE));
    expect(forms(russian)).toContain('российской Федерации');
    const english = named('en', 'Russian Federation', bodyFacts(STATE));
    expect(forms(english)).toEqual(['Russian Federation']);
  });

  it('have the capitals of a German proper name, and of a description only at its head', () => {
    const group = forms(named('de', 'Islamischer Staat', bodyFacts(BODY), 'variant'));
    expect(group).toContain('Islamischen Staats');
    expect(group).not.toContain('islamischer Staat');
    const opposition = named('de', 'Syrische Opposition', bodyFacts(BODY));
    expect(forms(opposition)).toContain('syrischen Opposition');
  });
});
