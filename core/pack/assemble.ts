import { below, keysOf, type Pointer } from './pointer.ts';

/** A file of a pack's folder, parsed; `path` is relative to the folder, with slashes. */
export interface PackFile {
  path: string;
  value: unknown;
}

/** A place in a pack's folder: a file, and a JSON Pointer into that file. */
export interface FilePlace {
  file: string;
  pointer: Pointer;
}

export interface AssembledPack {
  /** The whole pack in one value, as `validatePack` takes it; not yet validated. */
  value: { [part: string]: unknown; sources: unknown[] };
  /** Where a person finds what a pointer into `value` names. */
  locate(pointer: Pointer): FilePlace;
}

const PARTS = ['pack', 'actors', 'events', 'topics'];
const SOURCE_FILE = /^sources\/[^/]+\.json$/;

/** Whether a pack's folder has a place for a file of this path. */
export function belongsInPack(path: string): boolean {
  return SOURCE_FILE.test(path) || PARTS.some((part) => path === `${part}.json`);
}

/**
 * Puts the files of a pack's folder together into one value. The sources come in the order
 * of their file names, whatever order the files are given in: the same folder gives the
 * same value everywhere. A part whose file is missing is missing from the value.
 */
export function assemblePack(files: readonly PackFile[]): AssembledPack {
  const byPath = new Map(files.map((file) => [file.path, file.value]));
  const sourcePaths = [...byPath.keys()].filter((path) => SOURCE_FILE.test(path)).sort();
  const parts = PARTS.filter((part) => byPath.has(`${part}.json`));
  return {
    value: {
      ...Object.fromEntries(parts.map((part) => [part, byPath.get(`${part}.json`)])),
      sources: sourcePaths.map((path) => byPath.get(path)),
    },
    locate(pointer) {
      const [part = '', ...rest] = keysOf(pointer);
      if (part === 'sources') {
        const [index, ...inner] = rest;
        const file = index === undefined ? undefined : sourcePaths[Number(index)];
        return { file: file ?? 'sources', pointer: below('', ...inner) };
      }
      // What names no part is about the whole: the file that says what the pack is.
      return {
        file: PARTS.includes(part) ? `${part}.json` : 'pack.json',
        pointer: below('', ...rest),
      };
    },
  };
}
