import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layOutTimeline } from '../../../core/timeline/lay-out.ts';
import {
  type Mark,
  MARK,
  SCALE,
  type TimelineFormat,
  type TimelinePoint,
  type TimelineRow,
} from '../../../core/timeline/picture.ts';

const CARD: TimelineFormat = { width: 340, labels: 90, levels: true, dir: 'ltr', locale: 'en-GB' };

function point(position: TimelinePoint['position'], date: string): TimelinePoint {
  return { key: `${position} ${date}`, position, date, basis: 'reported' };
}

/** The one row of a picture of these points. */
function rowOf(points: TimelinePoint[], format: Partial<TimelineFormat> = {}) {
  const picture = layOutTimeline([{ key: 'row', points }], { ...CARD, ...format });
  const [row] = picture.rows;
  if (!row) throw new Error('a picture has each row that it is given');
  return { ...row, picture };
}

/** The labels of the ticks in the order of the page. */
function labelsOf(points: TimelinePoint[], format: Partial<TimelineFormat> = {}): string[] {
  return rowOf(points, format).picture.ticks.map(({ label }) => label);
}

describe('a timeline', () => {
  it('has supporting at the top and opposing at the bottom, whatever there is', () => {
    const { levels, marks } = rowOf([point('conditional', '2014')]);
    expect(levels.map(({ position }) => position)).toEqual(SCALE);
    expect(levels.map(({ y }) => y)).toEqual(levels.map(({ y }) => y).toSorted((a, b) => a - b));
    expect(marks[0]?.y).toBe(levels[1]?.y);
  });

  it('has a single date in its middle, and names it', () => {
    const { marks, picture } = rowOf([point('supports', '2013-02-26')]);
    expect(marks[0]?.x).toBe((picture.left + picture.right) / 2);
    expect(marks[0]?.from).toBe(marks[0]?.to);
    expect(picture.ticks.map(({ label }) => label)).toEqual(['26 Feb 2013']);
  });

  it('puts dates at their distance in time', () => {
    const { marks, picture } = rowOf([
      point('supports', '2013-01-01'),
      point('opposes', '2013-01-06'),
      point('supports', '2013-01-11'),
    ]);
    const [first, middle, last] = marks.map(({ x }) => x);
    expect(middle).toBe(((first ?? 0) + (last ?? 0)) / 2);
    expect(picture.right - (last ?? 0)).toBeCloseTo((first ?? 0) - picture.left);
  });

  it('shows a date that is a month or an interval as long as it is', () => {
    const { marks } = rowOf([
      point('supports', '2014-12'),
      point('opposes', '2013-01-01/2014-12-31'),
    ]);
    const [interval, month] = marks;
    expect((interval?.to ?? 0) - (interval?.from ?? 0)).toBeGreaterThan(
      20 * ((month?.to ?? 0) - (month?.from ?? 0)),
    );
  });

  it('tells uncertain and approximate dates from sure ones', () => {
    const { marks } = rowOf([
      point('supports', '2012'),
      point('opposes', '2013?'),
      point('supports', '2014~'),
      point('opposes', '2015/2016%'),
    ]);
    expect(marks.map(({ doubtful }) => doubtful)).toEqual([false, true, true, true]);
  });

  it('lets an open date go on to the edge, and stands it at the end that is known', () => {
    const { marks, picture } = rowOf([point('supports', '2012/..'), point('opposes', '2014')]);
    const open = marks.find(({ openEnd }) => openEnd);
    expect(open?.x).toBe(picture.left);
    expect(open?.to).toBe(picture.right);
  });

  it('leaves out what has no date', () => {
    expect(rowOf([point('supports', 'some day'), point('opposes', '2014')]).marks).toHaveLength(1);
  });

  it('stands apart what would touch, on lines of their own', () => {
    const { marks } = rowOf([point('supports', '2013-02-26'), point('supports', '2013-02-26~')]);
    expect(Math.abs((marks[0]?.y ?? 0) - (marks[1]?.y ?? 0))).toBeGreaterThanOrEqual(MARK);
  });

  it('links a change of position, and what goes on', () => {
    const { links } = rowOf([
      point('supports', '2012'),
      point('supports', '2013'),
      point('opposes', '2015'),
    ]);
    expect(links.map(({ from, to, change }) => [from.point.date, to.point.date, change])).toEqual([
      ['2012', '2013', false],
      ['2013', '2015', true],
    ]);
  });

  it('goes on from the same position where there were two at a time', () => {
    const { links } = rowOf([
      point('conditional', '2013'),
      point('opposes', '2013'),
      point('opposes', '2015'),
    ]);
    expect(links).toHaveLength(1);
    expect(links[0]?.from.point.position).toBe('opposes');
    expect(links[0]?.change).toBe(false);
  });

  it('puts all on one line where it has no levels', () => {
    const { marks, levels } = rowOf([point('supports', '2012'), point('opposes', '2015')], {
      levels: false,
    });
    expect(levels).toEqual([]);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(1);
  });

  it('shows the days that it is asked for, to be compared with others', () => {
    const days = { first: 0, last: 1000 };
    const one = rowOf([point('supports', '1970-06-01')], { days });
    const other = rowOf([point('supports', '1970-06-01'), point('opposes', '1971')], { days });
    expect(one.marks[0]?.x).toBe(other.marks[0]?.x);
  });
});

describe('the dates below a timeline', () => {
  it.each<[string, string[], string[]]>([
    ['days', ['2013-02-26', '2013-02-27'], ['26 Feb 2013', '27 Feb 2013']],
    ['months', ['2014-11-20', '2015-01-14'], ['Dec 2014', 'Jan 2015']],
    ['half years', ['2013-05-26', '2014-10-23'], ['Jul 2013', 'Jan 2014', 'Jul 2014']],
    ['years', ['2012', '2015'], ['2012', '2013', '2014', '2015']],
    ['decades', ['1970', '2015'], ['1970', '1980', '1990', '2000', '2010']],
  ])('are %s as the time allows', (_, dates, labels) => {
    expect(labelsOf(dates.map((date) => point('supports', date)))).toEqual(labels);
  });

  it('are in the language of the reader', () => {
    const points = [point('supports', '2014-11-20'), point('opposes', '2015-01-14')];
    expect(labelsOf(points, { locale: 'ar-EG' }).join(' ')).toMatch(/ديسمبر ٢٠١٤/);
    expect(labelsOf(points, { locale: 'ru' }).join(' ')).toMatch(/дек\. 2014/);
  });
});

describe('every timeline', () => {
  const day = fc
    .date({ min: new Date('0100-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const near = fc
    .date({ min: new Date('2013-01-01'), max: new Date('2013-03-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const single = fc
    .tuple(fc.oneof(day, near), fc.constantFrom(4, 7, 10), fc.constantFrom('', '?', '~', '%'))
    .map(([date, length, doubt]) => date.slice(0, length) + doubt);
  const date = fc.oneof(
    single,
    fc.tuple(single, single).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
    single.map((from) => `${from}/..`),
    single.map((to) => `../${to}`),
    fc.constant('../..'),
  );
  const points = fc.uniqueArray(
    fc.record({
      key: fc.string(),
      position: fc.constantFrom(...SCALE),
      basis: fc.constantFrom('quoted' as const, 'assessed' as const),
      date,
    }),
    { selector: ({ key }) => key, maxLength: 12 },
  );
  const rows: fc.Arbitrary<TimelineRow[]> = fc.array(fc.record({ key: fc.string(), points }), {
    maxLength: 4,
  });
  const format: fc.Arbitrary<TimelineFormat> = fc.record({
    width: fc.integer({ min: 200, max: 1200 }),
    labels: fc.integer({ min: 0, max: 120 }),
    levels: fc.boolean(),
    dir: fc.constantFrom('ltr' as const, 'rtl' as const),
    locale: fc.constantFrom('en-GB', 'ar', 'ru', 'fa'),
  });
  const box = ({ x, y, from, to }: Mark) => ({
    left: Math.min(x - MARK / 2, from, to),
    right: Math.max(x + MARK / 2, from, to),
    top: y - MARK / 2,
    bottom: y + MARK / 2,
  });

  it('has its marks inside its bounds, and inside their rows', () => {
    fc.assert(
      fc.property(rows, format, (given, as) => {
        const { width, height, axis, rows: placed } = layOutTimeline(given, as);
        for (const { marks, top, height: high } of placed) {
          for (const { left, right, top: upper, bottom } of marks.map(box)) {
            expect(left).toBeGreaterThanOrEqual(as.dir === 'ltr' ? as.labels : 0);
            expect(right).toBeLessThanOrEqual(as.dir === 'ltr' ? width : width - as.labels);
            expect(upper).toBeGreaterThanOrEqual(top);
            expect(bottom).toBeLessThanOrEqual(top + high);
          }
          expect(top + high).toBeLessThanOrEqual(axis);
        }
        expect(axis).toBeLessThan(height);
      }),
    );
  });

  it('has no mark on another', () => {
    fc.assert(
      fc.property(rows, format, (given, as) => {
        const boxes = layOutTimeline(given, as).rows.flatMap(({ marks }) => marks.map(box));
        for (const [n, a] of boxes.entries()) {
          for (const b of boxes.slice(n + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('has what is later further on in the direction of reading', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 12 }), format, (days, as) => {
        const { marks } = rowOf(
          days.map((each) => point('supports', each)),
          as,
        );
        const inTime = marks.toSorted((a, b) => (a.point.date < b.point.date ? -1 : 1));
        const along = inTime.map(({ x }) => (as.dir === 'ltr' ? x : -x));
        expect(along).toEqual(along.toSorted((a, b) => a - b));
      }),
    );
  });

  it('has labels that do not touch, inside its bounds', () => {
    fc.assert(
      fc.property(rows, format, (given, as) => {
        const { ticks, width } = layOutTimeline(given, as);
        expect(ticks.length).toBeGreaterThan(0);
        const spans = ticks
          .map(({ labelX, labelWidth }) => [labelX - labelWidth / 2, labelX + labelWidth / 2])
          .toSorted(([a = 0], [b = 0]) => a - b);
        for (const [n, [from = 0, to = 0]] of spans.entries()) {
          expect(from).toBeGreaterThanOrEqual(-0.001);
          expect(to).toBeLessThanOrEqual(width + 0.001);
          expect(spans[n + 1]?.[0] ?? Infinity).toBeGreaterThan(to);
        }
      }),
    );
  });

  it('from right to left is the mirror of the one from left to right', () => {
    fc.assert(
      fc.property(rows, format, (given, as) => {
        const [left, right] = (['ltr', 'rtl'] as const).map((dir) =>
          layOutTimeline(given, { ...as, dir }),
        );
        for (const [n, row] of (left?.rows ?? []).entries()) {
          const mirrored = new Map(right?.rows[n]?.marks.map((mark) => [mark.point.key, mark]));
          for (const {
            point: { key },
            x,
            y,
          } of row.marks) {
            expect(mirrored.get(key)?.x).toBeCloseTo(as.width - x);
            expect(mirrored.get(key)?.y).toBe(y);
          }
        }
      }),
    );
  });
});
