import { earliestDay, latestDay, parseEdtf } from '../time/edtf.ts';
import { monthOf, monthsOf, OPEN_END } from './facts.ts';

/** How a date stands to that of an event. */
export type Fit = 'fits' | 'misses' | 'open';

/** How long before an event, and after it, "the talks" can be the next, or the last, ones. */
const BEFORE = 3;
const AFTER = 6;
/** From here on they are others; between, nothing can be said. */
const LONG_BEFORE = 12;
const LONG_AFTER = 18;

/** Whether an event, by its facts, was in one of these years. */
export function yearsFit(facts: number, years: readonly number[]): Fit {
  if (years.length === 0) return 'open';
  const { first, last } = monthsOf(facts);
  const some = years.some((year) => monthOf(year, 12) >= first && monthOf(year, 1) <= last);
  return some ? 'fits' : 'misses';
}

/** Whether a page of this date means an event when it speaks of "the talks". */
export function pageFits(facts: number, date: string | undefined): Fit {
  const parsed = date === undefined ? undefined : parseEdtf(date.slice(0, 10));
  if (!parsed) return 'open';
  const from = monthOfDay(earliestDay(parsed));
  const to = monthOfDay(latestDay(parsed));
  const { first, last } = monthsOf(facts);
  const sameYear = yearOf(to) >= yearOf(first) && yearOf(from) <= yearOf(last);
  if (sameYear || (to >= first - BEFORE && from <= last + AFTER)) return 'fits';
  return to < first - LONG_BEFORE || from > last + LONG_AFTER ? 'misses' : 'open';
}

/** Whether an event has no end yet: no date tells it from a later one. */
export function isLasting(facts: number): boolean {
  return monthsOf(facts).last === OPEN_END;
}

function yearOf(month: number): number {
  return Math.floor(month / 12);
}

function monthOfDay(day: number): number {
  const date = new Date(day * 86_400_000);
  return monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
}
