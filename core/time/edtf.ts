/**
 * Dates in the part of EDTF (ISO 8601-2:2019) that packs use: a year, month or day,
 * optionally uncertain (`?`), approximate (`~`) or both (`%`), or an interval of two
 * such dates, the second after the first, either of which may be open (`..`).
 *
 * The `edtf` package covers all of EDTF at 60 kB; every background start would pay for
 * it. The tests hold this module to that package's results.
 */

/** One calendar date of a stated precision. `month` is 1-12. */
export interface PartialDate {
  year: number;
  month?: number;
  day?: number;
  uncertain: boolean;
  approximate: boolean;
}

/** An interval; `null` is an open end. A single date has `start` and `end` alike. */
export interface EdtfDate {
  start: PartialDate | null;
  end: PartialDate | null;
}

/** The form of the dates above, without a check of the calendar. */
export const EDTF_PATTERN =
  /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?|(?:\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?|\.\.)\/(?:\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?|\.\.))$/;

const SINGLE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/;

function daysInMonth(year: number, month: number): number {
  // Years 0 to 99 have the days of the years 400 later; `Date.UTC` takes them for others.
  return new Date(Date.UTC(year + 400, month, 0)).getUTCDate();
}

function parseSingle(text: string): PartialDate | undefined {
  const match = SINGLE.exec(text);
  if (!match) return undefined;
  const [, yearDigits, monthDigits, dayDigits, qualifier] = match;
  const date: PartialDate = {
    year: Number(yearDigits),
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
  };
  if (monthDigits !== undefined) {
    date.month = Number(monthDigits);
    if (date.month < 1 || date.month > 12) return undefined;
  }
  if (dayDigits !== undefined) {
    date.day = Number(dayDigits);
    if (date.day < 1 || date.day > daysInMonth(date.year, date.month ?? 0)) return undefined;
  }
  return date;
}

/** Parses a date; `undefined` where the text has not this form or no calendar has such a day. */
export function parseEdtf(text: string): EdtfDate | undefined {
  if (!EDTF_PATTERN.test(text)) return undefined;
  const [first = '', second] = text.split('/');
  const start = first === '..' ? null : parseSingle(first);
  const end = second === undefined ? start : second === '..' ? null : parseSingle(second);
  if (start === undefined || end === undefined) return undefined;
  if (second !== undefined && start && end && firstDay(start) >= firstDay(end)) return undefined;
  return { start, end };
}

const UTC_DAY = 86_400_000;

function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for those of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / UTC_DAY;
}

function firstDay({ year, month, day }: PartialDate): number {
  return dayNumber(year, month ?? 1, day ?? 1);
}

/** The first day that the date may mean, in days since 1970-01-01; `-Infinity` where open. */
export function earliestDay({ start }: EdtfDate): number {
  return start ? firstDay(start) : -Infinity;
}

/** The last day that the date may mean, in days since 1970-01-01; `Infinity` where open. */
export function latestDay({ end }: EdtfDate): number {
  if (!end) return Infinity;
  const month = end.month ?? 12;
  return dayNumber(end.year, month, end.day ?? daysInMonth(end.year, month));
}
