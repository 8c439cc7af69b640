import { monthOf, monthsOf, OPEN_END } from './facts.ts';

/** So many months before an event, and after it, "the talks" are the next, or the last, ones. */
const NEAR = 1;
/** From here on they are others; between, nothing can be said. */
const LONG_BEFORE = 12;
const LONG_AFTER = 18;

/** Whether an event, by its facts, was in one of these years; `undefined` without a year. */
export function yearsFit(facts: number, years: readonly number[]): boolean | undefined {
  if (years.length === 0) return undefined;
  const [first, last] = monthsOf(facts);
  return years.some((year) => monthOf(year, 12) >= first && monthOf(year, 1) <= last);
}

/**
 * Whether a page of this date (it begins as in EDTF; the first day counts) means an event when it
 * speaks of "the talks"; `undefined` where that stays open.
 */
export function pageFits(facts: number, date = ''): boolean | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(date) ?? [];
  if (!year) return undefined;
  const [first, last] = monthsOf(facts);
  // Of a year alone any month may be meant.
  const from = monthOf(Number(year), Number(month ?? 1));
  const to = monthOf(Number(year), Number(month ?? 12));
  if (to >= first - NEAR && from <= last + NEAR) return true;
  return to < first - LONG_BEFORE || from > last + LONG_AFTER ? false : undefined;
}

/** Whether an event has no end yet: no date tells it from a later one. */
export function isLasting(facts: number): boolean {
  return monthsOf(facts)[1] === OPEN_END;
}
