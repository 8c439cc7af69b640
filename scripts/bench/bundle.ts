import { join } from 'node:path';
import { build } from 'vite';

import { compiledLexicon } from '../compiled-lexicon.ts';

/**
 * Bundles a module of `in-browser/` with what it imports of the product into one script, whose
 * exports become the properties of the global `bench`. Nothing is written to a file.
 */
export async function bundle(module: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // As in the extension's own build.
    plugins: [compiledLexicon],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: join(import.meta.dirname, 'in-browser', module),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${module} was not bundled`);
  const [chunk] = output.output;
  return chunk.exports.length === 0 ? chunk.code : `${chunk.code}\nglobalThis.bench = bench;`;
}
