import { CSV_OPTIONS } from '../../core/export/csv-options.ts';
import type { Table } from '../../core/library/table.ts';
import { saveFile } from '../../platform/save-file.ts';

export function saveJson(name: string, value: unknown): void {
  saveFile(
    `${name}.json`,
    new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }),
  );
}

export async function saveCsv(name: string, { columns, rows }: Table): Promise<void> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const text = stringify(rows, { ...CSV_OPTIONS, columns: [...columns] });
  saveFile(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}
