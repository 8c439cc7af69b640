/**
 * Runs in the extension's background, beside its own code: compiles the index of a generated
 * corpus with the product's compiler and stores it with the product's store.
 */
import { writeIndex } from '../../../core/matching/alias-index.ts';
import { compileIndex } from '../../../core/matching/compile.ts';
import { groundOf } from '../../../core/matching/extend.ts';
import { loadNumbering, storeIndex } from '../../../platform/index-store.ts';
import { corpusOf } from '../made/corpus.ts';

export interface Compiled {
  /** From the subjects in memory to the index as bytes, in milliseconds. */
  milliseconds: number;
  bytes: number;
  subjects: number;
}

function compiled(nameCount: number): { report: Compiled; store: () => Promise<void> } {
  const subjects = corpusOf(nameCount);
  const began = performance.now();
  const index = compileIndex(subjects);
  const bytes = writeIndex(index);
  const milliseconds = performance.now() - began;
  const keys = subjects.map(({ key }) => key);
  return {
    report: { milliseconds, bytes: bytes.byteLength, subjects: keys.length },
    store: async () => {
      // Under the stamp of the true corpus, or the extension would soon put that in its place.
      const stamp = (await loadNumbering())?.stamp ?? '';
      await storeIndex(bytes, {
        revision: index.revision,
        keys,
        stamp,
        ground: groundOf(subjects),
      });
    },
  };
}

/** Compiles a corpus of so many names, without storing it. */
export function compile(nameCount: number): Compiled {
  return compiled(nameCount).report;
}

/** Makes a generated corpus the one that pages are spotted with. */
export async function install(nameCount: number): Promise<Compiled> {
  const { report, store } = compiled(nameCount);
  await store();
  return report;
}
