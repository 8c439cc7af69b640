/**
 * How rows become a CSV file (RFC 4180) that spreadsheets open rightly: with a byte order mark,
 * since some take it for another encoding without, and with an apostrophe before a cell that
 * they would take for a formula.
 */
export const CSV_OPTIONS = {
  bom: true,
  header: true,
  // Left to itself, the library leaves a lone carriage return bare.
  quoted: true,
  escape_formulas: true,
  record_delimiter: 'windows',
} as const;
