import { earliestDay, latestDay, parseEdtf } from '../time/edtf.ts';

/** The first and the last day that a date may mean, counted from 1970-01-01. */
export type Days = readonly [first: number, last: number];

/** Beyond any day of a calendar: an open end, in a form that JSON and whole numbers have. */
const NEVER = 2 ** 31 - 2;

/** Of what has no date: beyond the open ends, so that they overlap with no days. */
export const UNDATED: Days = [NEVER + 1, -NEVER - 1];

/** `undefined` where the text is no date. */
export function daysOf(edtf: string): Days | undefined {
  const date = parseEdtf(edtf);
  return date && [Math.max(-NEVER, earliestDay(date)), Math.min(NEVER, latestDay(date))];
}

/** The days between two dates, of which either may be missing. */
export function daysBetween(from: string | undefined, to: string | undefined): Days {
  const first = from === undefined ? undefined : daysOf(from);
  const last = to === undefined ? undefined : daysOf(to);
  return [first?.[0] ?? -NEVER, last?.[1] ?? NEVER];
}

export function overlap(a: Days, b: Days): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
