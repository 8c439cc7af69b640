import type { ViewActions } from '../../components/library/actions.tsx';
import type { SavePicture } from '../../components/library/picture.tsx';
import { addressOf, type Route } from '../../core/library/route.ts';
import type { Table } from '../../core/library/table.ts';
import { saveCsv, saveJson } from './save.ts';
import { savePicture } from './save-picture.ts';

/** What a view gives away: for a spreadsheet, and as it came from the corpus. */
export interface Exported {
  table: () => Table | Promise<Table>;
  value: () => object | Promise<object>;
}

/** What the buttons of a view do, once it is `complete`; nothing, where it does not come to be. */
export function actionsFor(
  route: Route,
  { table, value }: Exported,
  complete: () => Promise<boolean> | boolean = () => true,
): ViewActions {
  const name = fileName(route);
  return {
    onCsv: async () => {
      if (await complete()) await saveCsv(name, await table());
    },
    onJson: async () => {
      if (await complete()) saveJson(name, { view: addressOf(route), ...(await value()) });
    },
    onPrint: async () => {
      if (await complete()) print();
    },
  };
}

export function pictureSaver(route: Route): SavePicture {
  return (picture, format) => void savePicture(fileName(route, picture.part), picture, format);
}

const LONGEST_NAME = 120;

/** The view in letters that any file system takes, and the part of it at the end. */
function fileName(route: Route, part = ''): string {
  const end = lettersOf(part).slice(0, LONGEST_NAME / 2);
  const view = lettersOf(`on-the-record ${addressOf(route).replaceAll(/%[0-9A-F]{2}/g, '-')}`);
  return [view.slice(0, LONGEST_NAME - end.length), ...(end === '' ? [] : [end])].join('-');
}

function lettersOf(text: string): string {
  return (text.match(/[a-z0-9]+/gi) ?? []).join('-');
}
