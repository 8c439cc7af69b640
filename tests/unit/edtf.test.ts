import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { earliestDay, latestDay, parseEdtf } from '../../core/time/edtf.ts';

/**
 * The `edtf` package judges core/time/edtf.ts: of texts of the form that packs use, both
 * take the same for dates, and the same days for those that a date may mean.
 */

const UTC_DAY = 86_400_000;

interface Days {
  first: number;
  last: number;
}

function judged(text: string): Days | undefined {
  try {
    const { min, max } = edtf(text);
    return { first: Math.floor(min / UTC_DAY), last: Math.floor(max / UTC_DAY) };
  } catch (error) {
    // The package's answer where a text is no date.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function ours(text: string): Days | undefined {
  const date = parseEdtf(text);
  return date && { first: earliestDay(date), last: latestDay(date) };
}

test.each([
  '2015',
  '2015-01',
  '2015-01-23',
  '2015-01-23?',
  '2015~',
  '2015-06%',
  '9999-12-31',
  '2016-02-29',
  '2000-02-29',
  '0000',
  '0004-02-29',
  '0099-12',
  '2015-04-31',
  '2015-13',
  '2015-00',
  '2015-01-00',
  '2015-1',
  '',
  '2015-01-26/2015-01-29',
  '2014/2015-06-30~',
  '2015?/2016%',
  '../2015',
  '2015/..',
  '../..',
  '2015-04-31/..',
  '2016/2015',
  '2015/2015',
  '2015-01/2015',
  '2015/2015-02',
  '2015-02/2015-01-31',
  '2015-01-31/2015-01',
  '2015/2016/2017',
])('%j means the same days to the package', (text) => {
  expect(ours(text)).toEqual(judged(text));
});

test.each(['15', '2015-21', '2015-01-23T10:00', '/2015', '2015-XX', 'Y17000', '-0044', '{2015}'])(
  '%j is EDTF that packs do not use',
  (text) => {
    expect(judged(text)).toBeDefined();
    expect(ours(text)).toBeUndefined();
  },
);

test.each(['2015-02-29', '1900-02-29', '2015/2015-02-29'])(
  '%j is no day, though the package takes it for one',
  (text) => {
    expect(ours(text)).toBeUndefined();
  },
);

const digits = (count: number, min: number, max: number) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(count, '0'));

// Years from 1: the package is wrong about February of the year 0. Months up to 14: beyond the
// calendar, and before the seasons, which packs do not use.
const single = fc
  .tuple(
    fc.tuple(digits(4, 1, 9999), digits(2, 0, 14), digits(2, 0, 33)),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('', '?', '~', '%'),
  )
  .map(([parts, precision, qualifier]) => parts.slice(0, precision).join('-') + qualifier)
  .filter((text) => !text.includes('-02-29'));
const end = fc.oneof({ weight: 9, arbitrary: single }, fc.constant('..'));

test('so does any date', () => {
  fc.assert(
    fc.property(single, (text) => {
      expect(ours(text)).toEqual(judged(text));
    }),
    { numRuns: 2000 },
  );
});

test('so does any interval', () => {
  fc.assert(
    fc.property(end, end, (first, second) => {
      expect(ours(`${first}/${second}`)).toEqual(judged(`${first}/${second}`));
    }),
    { numRuns: 2000 },
  );
});
