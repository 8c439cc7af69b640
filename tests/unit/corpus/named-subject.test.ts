import { describe, expect, it } from 'vitest';

import { namedSubject } from '../../../core/corpus/named-subject.ts';
import { type EventRow, rowsOf, type SubjectRow } from '../../../core/corpus/rows.ts';
import type { NamedSubject } from '../../../core/matching/compile.ts';
import type { Event } from '../../../core/pack/pack.ts';
import { PACK_ID, testPack } from '../../fixtures/pack.ts';

function rowOf(id: string): SubjectRow {
  const row = rowsOf(testPack()).subjects.find(({ key }) => key === `${PACK_ID}/${id}`);
  if (!row) throw new Error(`the pack has no subject ${id}`);
  return row;
}

describe('the names under which a subject is spotted', () => {
  it('are its preferred names in all languages, distinctive ones, and then the others', () => {
    expect(namedSubject(rowOf('mara-quell')).names).toMatchObject([
      { value: 'Mara Quell', kind: 'full', policy: 'distinctive' },
      { value: 'Мара Квелл', kind: 'full', policy: 'distinctive' },
      { value: 'Quell', kind: 'surname', policy: 'common' },
    ]);
  });

  it('are the hidden ones too', () => {
    expect(namedSubject(rowOf('norvane')).names.slice(0, 3)).toMatchObject([
      { value: 'Norvane' },
      { value: 'Eastport', kind: 'metonym', policy: 'common' },
      { value: 'Norvan', kind: 'variant', policy: 'distinctive' },
    ]);
  });

  it('are common ones where they are listed as such too', () => {
    const row = rowOf('mara-quell') as Extract<SubjectRow, { type: 'actor' }>;
    const again = { value: 'Mara Quell', lang: 'en', kind: 'full', policy: 'common' } as const;
    const names = namedSubject({ ...row, value: { ...row.value, hiddenLabel: [again] } }).names;
    expect(names.filter(({ value }) => value === 'Mara Quell')).toEqual([again, again]);
    expect(names).toContainEqual({
      value: 'Мара Квелл',
      lang: 'ru',
      kind: 'full',
      policy: 'distinctive',
    });
  });

  it('belong to the subject of that key', () => {
    expect(namedSubject(rowOf('mara-quell'))).toMatchObject({
      key: `${PACK_ID}/mara-quell`,
      event: false,
    });
    expect(namedSubject(rowOf('opening'))).toMatchObject({ event: true });
  });
});

describe('a visit', () => {
  const visit = (participants: Event['participants']): NamedSubject => {
    const row = rowOf('opening') as EventRow;
    const value: Event = { ...row.value, kind: 'visit', place: { en: 'Eastport' }, participants };
    return namedSubject({ ...row, value });
  };

  it('is that of who took part, and goes by its place', () => {
    const named = visit([
      { actor: 'norvane', as: 'host' },
      { actor: 'mara-quell', as: 'participant' },
    ]);
    expect(named.visitor).toBe(`${PACK_ID}/mara-quell`);
    expect(named.names).toContainEqual({
      value: 'visit to Eastport',
      lang: 'en',
      kind: 'variant',
      policy: 'common',
    });
  });

  it('of nobody goes by its own names only', () => {
    const named = visit([{ actor: 'norvane', as: 'host' }]);
    expect(named.visitor).toBeUndefined();
    expect(named.names.map(({ value }) => value).join()).not.toContain('Eastport');
  });
});

describe('talks', () => {
  const spottedAs = (prefLabel: Event['prefLabel'], place: Event['place']): string[] => {
    const row = rowOf('opening') as EventRow;
    return namedSubject({ ...row, value: { ...row.value, prefLabel, place } }).names.map(
      ({ value }) => value,
    );
  };
  const place = { en: 'Moscow', ru: 'Москва', ar: 'موسكو', de: 'Moskau', fr: 'Moscou' };

  it.each([
    ['en', 'Moscow talks on Syria of 2015', 'Syria talks in Moscow'],
    ['en', 'Moscow talks on South Sudan', 'talks on South Sudan in Moscow'],
    ['ru', 'Московские переговоры по Сирии в 2015 году', 'переговоры по Сирии в Москве'],
    ['ar', 'محادثات موسكو بشأن سوريا في يناير 2015', 'محادثات سوريا في موسكو'],
    ['de', 'Moskauer Syrien-Gespräche von 2015', 'Syrien-Gespräche in Moskau'],
    ['de', 'Moskauer Gespräche über Syrien', 'Moskauer Syrien-Gespräche'],
    ['fr', 'Pourparlers de Moscou sur la Syrie', 'pourparlers sur la Syrie à Moscou'],
    ['fr', 'Pourparlers de Moscou sur l’Iran', 'négociations sur l’Iran à Moscou'],
    ['en', 'Talks on the INF Treaty', 'talks on INF Treaty in Moscow'],
  ])('of which the %s name tells the matter go by that and the place: %s', (lang, label, as) => {
    expect(spottedAs({ en: 'x', [lang]: label }, place)).toContain(as);
  });

  it.each(['Genf-II-Gespräche', 'Moskauer Gespräche'])(
    'are about nothing by a numeral: %s',
    (de) => {
      expect(spottedAs({ en: 'x', de }, place).join()).not.toMatch(
        /II-\S+ in|er II-|-Gespräche in/,
      );
    },
  );

  it('in a place that is written in capitals keep its name', () => {
    expect(spottedAs({ en: 'x' }, { en: 'BERLIN $&' })).toContain('talks in BERLIN $&');
  });

  it('of which no name tells it go by the place', () => {
    const names = spottedAs({ en: 'Moscow talks' }, place);
    expect(names).toContain('talks in Moscow');
    expect(names.join()).not.toMatch(/MATTER|talks on/);
  });
});

describe('a place that stands for who governs there', () => {
  it.each([
    ['en', 'Eastport', 'government in Eastport'],
    ['ru', 'Москва', 'правительство в Москве'],
    ['ar', 'موسكو', 'الحكومة في موسكو'],
    ['de', 'Moskau', 'Regierung in Moskau'],
    ['fr', 'Moscou', 'gouvernement à Moscou'],
  ])('goes by their government, in %s', (lang, value, as) => {
    const row = rowOf('norvane') as Extract<SubjectRow, { type: 'actor' }>;
    const spottedAs = (policy: 'common' | 'distinctive'): string[] => {
      const altLabel = [{ value, lang, kind: 'metonym' as const, policy }];
      return namedSubject({ ...row, value: { ...row.value, altLabel } }).names.map(
        (name) => name.value,
      );
    };
    expect(spottedAs('common')).toContain(as);
    expect(spottedAs('distinctive')).not.toContain(as);
  });
});
