import { stringify } from 'csv-stringify/sync';

import { QUOTE_COLUMNS, type QuoteRow } from '../core/export/quote-rows.ts';

/**
 * Rows as a CSV file (RFC 4180) that spreadsheets open rightly: with a byte order mark,
 * since some take it for another encoding without, and with an apostrophe before a cell
 * that they would take for a formula.
 */
export function quotesAsCsv(rows: readonly QuoteRow[]): string {
  return stringify([...rows], {
    bom: true,
    header: true,
    // Left to itself, the library leaves a lone carriage return bare.
    quoted: true,
    columns: [...QUOTE_COLUMNS],
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
