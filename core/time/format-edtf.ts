import { parseEdtf, type PartialDate } from './edtf.ts';

/** How a language marks a date that is not exact. */
export interface Marks {
  uncertain(date: string): string;
  approximate(date: string): string;
}

const ENGLISH: Marks = {
  uncertain: (date) => `${date}?`,
  approximate: (date) => `c. ${date}`,
};

/**
 * An EDTF date in words of the reader's language, as precise as it is and no more:
 * "January 2015", "26–29 January 2015", "c. 2012", "2013?". What is no date comes back as it is.
 */
export function formatEdtf(edtf: string, locale: string, marks: Marks = ENGLISH): string {
  const date = parseEdtf(edtf);
  if (!date) return edtf;
  const { start, end } = date;
  if (start && end && start !== end && isPlainRange(start, end)) {
    return formatOf(start, locale).formatRange(instant(start), instant(end));
  }
  const single = (side: PartialDate): string => {
    const text = formatOf(side, locale).format(instant(side));
    const doubted = side.uncertain ? marks.uncertain(text) : text;
    return side.approximate ? marks.approximate(doubted) : doubted;
  };
  if (start === end) return start ? single(start) : edtf;
  return [start, end].map((side) => (side ? single(side) : '…')).join(' – ');
}

/** Whether `Intl` can tell an interval: both ends equally precise, and neither doubtful. */
function isPlainRange(a: PartialDate, b: PartialDate): boolean {
  const doubtful = [a, b].some(({ uncertain, approximate }) => uncertain || approximate);
  return (
    !doubtful &&
    (a.month === undefined) === (b.month === undefined) &&
    (a.day === undefined) === (b.day === undefined)
  );
}

/** To make one costs more than to use it many times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(date: PartialDate, locale: string): Intl.DateTimeFormat {
  const kind = `${locale} ${date.month !== undefined} ${date.day !== undefined}`;
  const format = formats.get(kind) ?? makeFormat(date, locale);
  formats.set(kind, format);
  return format;
}

function makeFormat({ month, day }: PartialDate, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
}

function instant({ year, month = 1, day = 1 }: PartialDate): Date {
  // Date.UTC takes the years 0 to 99 for those of the last century.
  return new Date(new Date(0).setUTCFullYear(year, month - 1, day));
}
