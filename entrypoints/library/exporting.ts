import type { ViewActions } from '../../components/library/actions.tsx';
import type { PictureFormat } from '../../components/library/picture.tsx';
import { addressOf, type Route } from '../../core/library/route.ts';
import type { Table } from '../../core/library/tables.ts';
import { saveCsv, saveJson } from './save.ts';
import { savePicture } from './save-picture.ts';

/** What a view gives away: for a spreadsheet, and as it came from the corpus. */
export interface Exported {
  table: () => Table;
  value: () => object;
}

/** What the buttons of a view do. */
export function actionsFor(route: Route, { table, value }: Exported): ViewActions {
  const name = fileName(route);
  return {
    onCsv: () => void saveCsv(name, table()),
    onJson: () => saveJson(name, { view: addressOf(route), ...value() }),
    onPrint: () => print(),
  };
}

export function pictureSaver(route: Route) {
  return (picture: SVGSVGElement, format: PictureFormat): void =>
    void savePicture(fileName(route), picture, format);
}

/** The view in letters that any file system takes. */
function fileName(route: Route): string {
  const words =
    addressOf(route)
      .replaceAll(/%[0-9A-F]{2}/g, '-')
      .match(/[a-z0-9]+/gi) ?? [];
  return `on-the-record-${words.join('-')}`.slice(0, 120);
}
