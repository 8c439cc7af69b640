import { describe, expect, it } from 'vitest';

import { byTime, spanOf, timingOf } from '../../../core/context/timing.ts';

const at = (fact: string, page: string | undefined) => timingOf(spanOf(fact), spanOf(page));

describe('a fact in time', () => {
  it.each([
    ['2013-02-26', '2013-03-01', 'then'],
    ['2013-03-01', '2013-03-01', 'then'],
    ['2013-02-26', '2013', 'then'],
    ['2013', '2013-03-01', 'around'],
    ['2014-12/2015-01-23', '2015-01-10', 'around'],
    ['../2015-01-23', '2013', 'around'],
    ['2011/..', '2013', 'then'],
    ['2013-03-02', '2013-03-01', 'later'],
    ['2015', '2013-03-01', 'later'],
    ['2013', undefined, undefined],
    ['no date', '2013', undefined],
  ])('of %s, seen from a page of %s, is %s', (fact, page, when) => {
    expect(at(fact, page).when).toBe(when);
  });

  it.each([
    ['newest first', '2014', ['2013-05', '2013-04', '2012']],
    ['of later ones the nearest first', '2010', ['2012', '2013-04', '2013-05']],
    ['what is likely of then before what is older', '2015-01-10', ['2014-12/2015-01-23', '2013']],
    ['what is likely of later behind what is older', '2015-01-05', ['2013', '2015', '2015-02']],
    ['what has no date last', '2014', ['2013', '2015', 'no date']],
  ])('comes %s', (_, page, dates) => {
    const times = dates.map((date) => ({ date, timing: at(date, page) }));
    const sorted = times.toReversed().toSorted((a, b) => byTime(a.timing, b.timing));
    expect(sorted.map(({ date }) => date)).toEqual(dates);
  });
});
