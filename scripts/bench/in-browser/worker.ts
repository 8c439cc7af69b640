/**
 * Runs in the extension's background, beside its own code: compiles the index of a generated
 * corpus with the product's compiler and stores it with the product's store.
 */
import { writeIndex } from '../../../core/matching/alias-index.ts';
import { compileIndex } from '../../../core/matching/compile.ts';
import { storeIndex } from '../../../platform/index-store.ts';
import { corpusOf } from '../made/corpus.ts';

export interface Compiled {
  /** From the subjects in memory to the index as bytes, in milliseconds. */
  milliseconds: number;
  bytes: number;
  subjects: number;
}

/** Compiles a corpus of so many names, without storing it. */
export function compile(nameCount: number): Compiled & { index: Uint8Array } {
  const subjects = corpusOf(nameCount);
  const began = performance.now();
  const index = writeIndex(compileIndex(subjects));
  const milliseconds = performance.now() - began;
  return { milliseconds, bytes: index.byteLength, subjects: subjects.length, index };
}

/** Makes a generated corpus the one that pages are spotted with. */
export async function install(nameCount: number): Promise<Compiled> {
  const { index, ...compiled } = compile(nameCount);
  await storeIndex(index, { revision: 0, keys: [] });
  return compiled;
}
