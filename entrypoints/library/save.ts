import { CSV_OPTIONS } from '../../core/export/csv-options.ts';
import type { Table } from '../../core/library/tables.ts';

/** Gives the reader a file, by the browser's own way to save one. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function saveJson(name: string, value: unknown): void {
  save(`${name}.json`, new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
}

export async function saveCsv(name: string, { columns, rows }: Table): Promise<void> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const text = stringify(rows, { ...CSV_OPTIONS, columns: [...columns] });
  save(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}
