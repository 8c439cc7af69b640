import { parseEdtf } from './edtf.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

/** Year, month and day in the order of their groups, or by name. */
const FORMS: readonly { form: RegExp; order: 'ymd' | 'dmy' | 'mdy' }[] = [
  { form: /^(\d{4})(?:-(\d{1,2}))?$/, order: 'ymd' },
  { form: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: 'ymd' },
  { form: /^(\d{4})(\d\d)(\d\d)(?!\d)/, order: 'ymd' },
  {
    form: new RegExp(
      String.raw`^(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+${MONTH},?[\s-]+(\d{4})`,
      'i',
    ),
    order: 'dmy',
  },
  {
    form: new RegExp(
      String.raw`^(?:[a-z]+day,?\s+)?${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})`,
      'i',
    ),
    order: 'mdy',
  },
];

/** What stands for no date at all in the systems that pages are made with. */
const PLACEHOLDERS = new Set(['1970-01-01', '1900-01-01']);
const EARLIEST_YEAR = 1600;

/**
 * The date that a machine or a person wrote at the start of a text, in EDTF, as precise as
 * it is: ISO 8601, year first with any sign between, or English with the month's name. The
 * day is the one written, whatever the time zone. `undefined` for anything else, also for
 * 3/4/2015, which is two dates.
 */
export function writtenDate(text: string): string | undefined {
  const trimmed = text.trim();
  for (const { form, order } of FORMS) {
    const match = form.exec(trimmed);
    if (!match) continue;
    const [, one = '', two, three] = match;
    const [year, month, day] =
      order === 'ymd' ? [one, two, three] : order === 'dmy' ? [three, two, one] : [three, one, two];
    return edtfOf(year, month, day);
  }
  return undefined;
}

function edtfOf(year = '', month?: string, day?: string): string | undefined {
  const numbered = month && /\D/.test(month) ? String(monthNumber(month)) : month;
  const edtf = [year, numbered, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const known = parseEdtf(edtf);
  if (!known?.start || known.start.year < EARLIEST_YEAR || PLACEHOLDERS.has(edtf)) return undefined;
  return edtf;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
