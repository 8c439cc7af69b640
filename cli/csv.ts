import { stringify } from 'csv-stringify/sync';

import { CSV_OPTIONS } from '../core/export/csv-options.ts';
import { QUOTE_COLUMNS, type QuoteRow } from '../core/export/quote-rows.ts';

/** Rows of quotes as a CSV file. */
export function quotesAsCsv(rows: readonly QuoteRow[]): string {
  return stringify([...rows], { ...CSV_OPTIONS, columns: [...QUOTE_COLUMNS] });
}
