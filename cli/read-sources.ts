import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Source } from '../core/pack/pack.ts';

export interface SourceTexts {
  /** The texts at hand, by source id. */
  texts: Map<string, string>;
  /** The files that are not there. */
  missing: string[];
  /** The files that are there and can't be read as text, and why. */
  unreadable: { file: string; reason: string }[];
}

/** Reads the texts of sources from a folder, as they are: no line end or mark is changed. */
export async function readSources(
  sources: readonly Source[],
  folder: string | undefined,
): Promise<SourceTexts> {
  const found: SourceTexts = { texts: new Map(), missing: [], unreadable: [] };
  for (const { id, text } of sources) {
    const { file } = text;
    const read = folder === undefined ? undefined : await readText(join(folder, file));
    if (read === undefined) found.missing.push(file);
    else if ('reason' in read) found.unreadable.push({ file, reason: read.reason });
    else found.texts.set(id, read.text);
  }
  return found;
}

async function readText(path: string): Promise<{ text: string } | { reason: string } | undefined> {
  try {
    // A byte order mark is part of the text: positions count it.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(await readFile(path)) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
