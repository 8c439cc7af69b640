import { describe, expect, it } from 'vitest';

import { cslDate } from '../../../core/cite/csl-date.ts';
import { cslItem } from '../../../core/cite/csl-item.ts';
import { ARTICLE, citable } from './citable.ts';

describe('a date for citation styles', () => {
  it.each<[string, ReturnType<typeof cslDate>]>([
    ['2014', { 'date-parts': [[2014]] }],
    ['2014-05', { 'date-parts': [[2014, 5]] }],
    ['2014-05-12', { 'date-parts': [[2014, 5, 12]] }],
    [
      '2014-05-12/2014-06',
      {
        'date-parts': [
          [2014, 5, 12],
          [2014, 6],
        ],
      },
    ],
    ['2014-05?', { 'date-parts': [[2014, 5]], circa: true }],
    ['2014~', { 'date-parts': [[2014]], circa: true }],
    ['2013/2014%', { 'date-parts': [[2013], [2014]], circa: true }],
    ['2014/..', { 'date-parts': [[2014]] }],
    ['../2014-05', { 'date-parts': [[2014, 5]] }],
    ['../..', undefined],
    ['last May', undefined],
  ])('%s is as precise and as sure as that', (edtf, date) => {
    expect(cslDate(edtf)).toEqual(date);
  });
});

describe('a source for citation styles', () => {
  it('is as the pack has it, without a publisher who is the outlet', () => {
    const { publisher: _, ...rest } = ARTICLE;
    expect(cslItem(citable())).toEqual({ ...rest, id: 'pack/gazette' });
    expect(cslItem(citable({ publisher: 'Harbour Press' })).publisher).toBe('Harbour Press');
  });

  it('has the day of the words where it is their very occasion', () => {
    const said = { date: { edtf: '2014-05-12?', known: 'stated' as const } };
    expect(cslItem(citable({ type: 'interview' }, { said }))['event-date']).toEqual({
      'date-parts': [[2014, 5, 12]],
      circa: true,
    });
    expect(cslItem(citable({}, { said }))['event-date']).toBeUndefined();
  });
});
