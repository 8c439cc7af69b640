import { fold } from '../text/fold.ts';

/** The languages whose names the spotting inflects. */
const LANGUAGES = ['en', 'de', 'fr', 'ru', 'ar'];
/** Of dates that have a day too, some languages write the month in another case. */
const FORMATS = [
  { month: 'long' },
  { day: 'numeric', month: 'long' },
  { weekday: 'long' },
] satisfies Intl.DateTimeFormatOptions[];
/** Among them each month, and each day of the week. */
const DAYS = Array.from({ length: 12 * 7 }, (_, at) =>
  Date.UTC(2026, Math.floor(at / 7), 1 + (at % 7)),
);

let all: ReadonlySet<string> | undefined;

/** The names of months and weekdays in those languages, folded. */
export function calendarWords(): ReadonlySet<string> {
  all ??= new Set(LANGUAGES.flatMap(wordsIn).map(fold));
  return all;
}

function wordsIn(language: string): string[] {
  return FORMATS.flatMap((format) => {
    const written = new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' });
    return DAYS.flatMap((day) => written.formatToParts(day))
      .filter(({ type }) => type === 'month' || type === 'weekday')
      .map(({ value }) => value);
  });
}
