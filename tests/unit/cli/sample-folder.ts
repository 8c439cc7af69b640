import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { onTestFinished } from 'vitest';

import { SAMPLE_TEXT, samplePack } from '../pack/sample-pack.ts';

/** A folder with these files, for the length of one test. */
export async function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** The files of the sample pack, or of another of its shape. */
export function filesOf(pack: unknown = samplePack()): Record<string, string> {
  const { sources, ...parts } = pack as { sources: unknown[] };
  const files = Object.entries(parts).map(([part, value]) => [`${part}.json`, json(value)]);
  const sourceFiles = sources.map((value, at) => [`sources/${at}.json`, json(value)]);
  return Object.fromEntries([...files, ...sourceFiles]) as Record<string, string>;
}

/** The folder of the sample pack's source. */
export function sampleTexts(text: string | Uint8Array = SAMPLE_TEXT): Promise<string> {
  return folderOf({ 'herald.txt': text });
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
