import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseEdtf } from '../../../core/time/edtf.ts';
import { writtenDate } from '../../../core/time/written-date.ts';

describe('a written date', () => {
  it.each([
    ['2015-01-23', '2015-01-23'],
    ['2015-1-3', '2015-01-03'],
    ['2015-01-23T23:59:59-11:00', '2015-01-23'],
    ['2015-01-23 08:00', '2015-01-23'],
    ['2015/01/23', '2015-01-23'],
    ['20150123T080000Z', '2015-01-23'],
    ['2015-01', '2015-01'],
    [' 2015 ', '2015'],
    ['Fri, 23 Jan 2015 08:00:00 GMT', '2015-01-23'],
    ['23 January 2015', '2015-01-23'],
    ['23rd of January', undefined],
    ['1st Sept. 2014', '2014-09-01'],
    ['January 23, 2015, 8 p.m.', '2015-01-23'],
    ['Friday, January 23rd, 2015', '2015-01-23'],
    ['23-JAN-2015', '2015-01-23'],
  ])('%j is %s', (text, date) => {
    expect(writtenDate(text)).toBe(date);
  });

  it.each(['', 'yesterday', '03/04/2015', '2015-02-30', '2015-13-01', '2015 people', '0001-01-01'])(
    'is none in %j',
    (text) => {
      expect(writtenDate(text)).toBeUndefined();
    },
  );

  it.each(['1970-01-01T00:00:00Z', '1900-01-01'])('is none in the placeholder %s', (text) => {
    expect(writtenDate(text)).toBeUndefined();
  });

  it('is one that the calendar has, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ \dA-Za-z,./-]*$/), (text) => {
        const date = writtenDate(text);
        expect(date === undefined || parseEdtf(date) !== undefined).toBe(true);
      }),
    );
  });
});
