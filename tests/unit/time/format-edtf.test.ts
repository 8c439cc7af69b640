import { describe, expect, it } from 'vitest';

import { formatEdtf } from '../../../core/time/format-edtf.ts';

/** With plain spaces: which ones `Intl` puts around a range's dash depends on its version. */
function formatted(edtf: string, locale: string): string {
  return formatEdtf(edtf, locale)
    .replace(/\s*–\s*/gu, ' – ')
    .replace(/\s/gu, ' ');
}

describe('a date in words', () => {
  it.each([
    ['a day', '2015-01-23', '23 January 2015'],
    ['a month', '2015-01', 'January 2015'],
    ['a year', '2015', '2015'],
    ['an uncertain year', '2013?', '2013?'],
    ['an approximate year', '2012~', 'c. 2012'],
    ['a year uncertain and approximate', '2012%', 'c. 2012?'],
    ['an approximate month', '2013-02~', 'c. February 2013'],
    ['an uncertain day', '2013-02-27?', '27 February 2013?'],
    ['the 29th of February', '2012-02-29', '29 February 2012'],
    ['a year before 100', '0044', '44'],
  ])('is as precise as it is for %s', (_what, edtf, expected) => {
    expect(formatted(edtf, 'en-GB')).toBe(expected);
  });

  it.each([
    ['days of one month', '2015-01-26/2015-01-29', '26 – 29 January 2015'],
    ['days of two months', '2015-01-30/2015-02-02', '30 January – 2 February 2015'],
    ['days of two years', '2014-12-30/2015-01-02', '30 December 2014 – 2 January 2015'],
    ['months', '2013-02/2013-04', 'February – April 2013'],
    ['years', '2011/2015', '2011 – 2015'],
    ['ends of different precision', '2014/2015-01-23', '2014 – 23 January 2015'],
    ['an open start', '../2015-01', '… – January 2015'],
    ['an open end', '2011-03/..', 'March 2011 – …'],
    ['an approximate start', '2011~/2015', 'c. 2011 – 2015'],
    ['an uncertain end', '2011/2013?', '2011 – 2013?'],
    ['two qualified days', '2013-02-01~/2013-02-28%', 'c. 1 February 2013 – c. 28 February 2013?'],
  ])('tells an interval by %s', (_what, edtf, expected) => {
    expect(formatted(edtf, 'en-GB')).toBe(expected);
  });

  it.each([
    ['en-US', 'January 23, 2015'],
    ['de', '23. Januar 2015'],
    ['fr', '23 janvier 2015'],
    ['ru', '23 января 2015 г.'],
  ])('is in the words of %s', (locale, expected) => {
    expect(formatted('2015-01-23', locale)).toBe(expected);
  });

  it('counts by the Gregorian calendar where the reader’s language has another', () => {
    expect(formatted('2015', 'fa-u-nu-latn')).toContain('2015');
  });

  it.each(['', 'in January', '2015-13', '2015-02-30', '../..'])(
    'comes back as it is where it is none: %j',
    (text) => {
      expect(formatEdtf(text, 'en-GB')).toBe(text);
    },
  );
});
