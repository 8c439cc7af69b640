/** What a view shows as a table for a spreadsheet. Several values of a cell are parted by semicolons. */
export interface Table {
  columns: readonly string[];
  rows: Record<string, string>[];
}

/** A row that has each of the columns. */
export type Row<Column extends string> = Record<Column, string>;

/** The columns are there without a row too. */
export function tableOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<NoInfer<Column>>[],
): Table {
  return { columns, rows: [...rows] };
}

/** A table with one more column, by the ids of its rows. */
export function withColumn(
  { columns, rows }: Table,
  column: string,
  cellOf: (id: string) => string,
): Table {
  return {
    columns: [...columns, column],
    rows: rows.map((row) => ({ ...row, [column]: cellOf(row['id'] ?? '') })),
  };
}

/**
 * Tables of several sorts as one: a column `record` says of which sort a row is, and a row leaves
 * empty what is no column of its own.
 */
export function recordTable(sorts: Readonly<Record<string, Table>>): Table {
  const columns = new Set(['record', ...Object.values(sorts).flatMap((sort) => sort.columns)]);
  const empty = Object.fromEntries([...columns].map((column) => [column, '']));
  return {
    columns: [...columns],
    rows: Object.entries(sorts).flatMap(([record, { rows }]) =>
      rows.map((row) => ({ ...empty, ...row, record })),
    ),
  };
}
