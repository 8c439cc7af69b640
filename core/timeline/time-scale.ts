import { earliestDay, latestDay, parseEdtf } from '../time/edtf.ts';
import { MARK, type TimelineFormat, type TimelinePoint } from './picture.ts';

/** Days since 1970-01-01, from the start of the first to the end of the last. */
export interface Days {
  first: number;
  last: number;
}

/** Puts days on a line from left to right. */
export interface TimeScale {
  days: Days;
  left: number;
  right: number;
  /** Days beyond the scale come to its ends. */
  x(day: number): number;
}

/** The days that a point may be as of; infinite where open. `undefined` where it has no date. */
export function daysOf({ date }: Pick<TimelinePoint, 'date'>): Days | undefined {
  const parsed = parseEdtf(date);
  return parsed && { first: earliestDay(parsed), last: latestDay(parsed) + 1 };
}

/** From the first to the last day that the points name. */
export function daysOfAll(points: readonly Pick<TimelinePoint, 'date'>[]): Days {
  const ends = points
    .flatMap((point) => daysOf(point) ?? [])
    .flatMap(({ first, last }) => [
      Number.isFinite(first) ? first : last - 1,
      Number.isFinite(last) ? last : first + 1,
    ])
    .filter((day) => Number.isFinite(day));
  if (ends.length === 0) return { first: 0, last: 1 };
  return ends.reduce<Days>(
    ({ first, last }, day) => ({ first: Math.min(first, day), last: Math.max(last, day) }),
    { first: Infinity, last: -Infinity },
  );
}

export function timeScale(days: Days, { width, labels }: TimelineFormat): TimeScale {
  const left = labels + MARK / 2 + 1;
  const right = width - MARK / 2 - 1;
  return {
    days,
    left,
    right,
    x: (day) => {
      const share = (day - days.first) / (days.last - days.first);
      return left + Math.min(1, Math.max(0, share)) * (right - left);
    },
  };
}
