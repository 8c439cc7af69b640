import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { BROWSER_NAMES, type BrowserName } from '../browser/browser-name.ts';
import { LOOKS } from './look.ts';
import type { Shot } from './shot.ts';

/** A picture's file below the folder of all. */
export function pictureOf(browser: BrowserName, shot: string, look: string): string {
  return `${browser}/${shot}.${look}.png`;
}

/** Writes a page with all pictures that are in the folder: a row for each state. */
export async function writeContactSheet(folder: string, shots: readonly Shot[]): Promise<string> {
  const rows = shots.flatMap(({ name }) =>
    BROWSER_NAMES.map((browser) => row(folder, browser, name)),
  );
  const sheet = join(folder, 'index.html');
  await writeFile(sheet, PAGE.replace('ROWS', rows.join('\n')));
  return sheet;
}

function row(folder: string, browser: BrowserName, shot: string): string {
  const pictures = LOOKS.map(({ name }) => ({ look: name, file: pictureOf(browser, shot, name) }))
    .filter(({ file }) => existsSync(join(folder, file)))
    .map(
      ({ look, file }) =>
        `<figure><a href="${file}"><img src="${file}" alt="${shot}, ${look}, ${browser}"></a><figcaption>${look}</figcaption></figure>`,
    );
  if (pictures.length === 0) return '';
  return `<section><h2>${shot} <small>${browser}</small></h2><div>${pictures.join('')}</div></section>`;
}

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>On the Record: every state</title>
<style>
  body { margin: 1.5rem; background: #77736b; color: #fff; font: 15px/1.4 system-ui, sans-serif; }
  h2 { margin: 1.5rem 0 0.5rem; font-size: 1.1rem; }
  small { font-weight: 400; }
  div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
  figure { margin: 0; }
  img { max-width: 26rem; max-height: 32rem; display: block; }
</style>
<h1>On the Record: every state</h1>
ROWS
`;
