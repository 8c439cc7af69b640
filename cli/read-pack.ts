import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  type AssembledPack,
  assemblePack,
  belongsInPack,
  type FilePlace,
} from '../core/pack/assemble.ts';
import type { Pointer } from '../core/pack/pointer.ts';
import { jsonPlaces, syntaxError, type TextPlace } from './json-place.ts';

/** A file of a pack that can't be read as JSON. */
export interface FileProblem extends Partial<TextPlace> {
  file: string;
  message: string;
  mend: string;
}

/** Thrown where a folder can't be read as a pack; names every file that stands in the way. */
export class PackReadError extends Error {
  override readonly name = 'PackReadError';
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(
      problems
        .map(
          ({ file, line, message, mend }) =>
            `${file}${line === undefined ? '' : `:${line}`}: ${message} ${mend}`,
        )
        .join('\n'),
    );
    this.problems = problems;
  }
}

/** A pack's folder as one value, not yet validated, with the way back to its files. */
export interface ReadPack extends Pick<AssembledPack, 'value'> {
  locate(pointer: Pointer): FilePlace & TextPlace;
}

interface ReadFile {
  path: string;
  text: string;
  value: unknown;
}

/** Reads a pack's folder: `pack.json`, `actors.json`, `events.json`, `topics.json`, `sources/*.json`. */
export async function readPack(folder: string): Promise<ReadPack> {
  const paths = await jsonFiles(folder);
  const results = await Promise.all(paths.map((path) => readJson(folder, path)));
  const problems = results.filter((result) => 'message' in result);
  if (problems.length > 0) throw new PackReadError(problems);
  const files = results.filter((result) => 'value' in result);
  const pack = assemblePack(files);
  const places = new Map<string, (pointer: Pointer) => TextPlace>();
  const placesIn = (file: string) => {
    const found = places.get(file);
    if (found) return found;
    const text = files.find(({ path }) => path === file)?.text;
    const made = text === undefined ? () => ({ line: 1, column: 1 }) : jsonPlaces(text);
    places.set(file, made);
    return made;
  };
  return {
    value: pack.value,
    locate(pointer) {
      const place = pack.locate(pointer);
      return { ...place, ...placesIn(place.file)(place.pointer) };
    },
  };
}

async function jsonFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map(({ parentPath, name }) =>
        join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'),
      )
      .sort();
  } catch (error) {
    throw new PackReadError([
      { file: folder, message: reasonOf(error), mend: 'Name the folder that holds pack.json.' },
    ]);
  }
}

async function readJson(folder: string, path: string): Promise<ReadFile | FileProblem> {
  if (!belongsInPack(path)) {
    return {
      file: path,
      message: 'A pack has no such file.',
      mend: 'Move it out of the folder, or correct its name.',
    };
  }
  let text: string;
  try {
    const bytes = await readFile(join(folder, path));
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return { file: path, message: reasonOf(error), mend: 'Make it a readable UTF-8 file.' };
  }
  try {
    return { path, text, value: JSON.parse(text) as unknown };
  } catch {
    const { line, column, reason } = syntaxError(text);
    return { file: path, line, column, message: `${reason}.`, mend: 'Make it valid JSON.' };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
