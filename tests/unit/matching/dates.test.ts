import { describe, expect, it } from 'vitest';

import { isLasting, pageFits, yearsFit } from '../../../core/matching/dates.ts';
import { eventFacts, monthOf, OPEN_END } from '../../../core/matching/facts.ts';

/** Talks from January to February 2014. */
const TALKS = eventFacts(monthOf(2014, 1), monthOf(2014, 2));

describe('the years of a text', () => {
  it.each([
    [[2014], true],
    [[2012, 2014], true],
    [[2016], false],
    [[], undefined],
  ])('%j', (years, fits) => {
    expect(yearsFit(TALKS, years)).toBe(fits);
  });
});

describe('the date of a page', () => {
  it.each([
    ['2014-02-10', true],
    ['2014', true],
    ['2014-03-31', true],
    ['2014-04-17', undefined],
    ['2014-11-30', undefined],
    ['2013-12', true],
    ['2013-12-04/2013-12-09', true],
    ['2013-11-24', undefined],
    ['2015-01-22', undefined],
    ['2013-03-01', undefined],
    ['2012-07', false],
    ['2016-03-14', false],
    ['../2014', undefined],
    ['', undefined],
  ])('%s', (date, fits) => {
    expect(pageFits(TALKS, date)).toBe(fits);
  });
});

it('an event without end goes on', () => {
  expect(isLasting(eventFacts(monthOf(2011, 1), OPEN_END))).toBe(true);
  expect(isLasting(TALKS)).toBe(false);
});
