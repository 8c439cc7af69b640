import type { Plugin } from 'vite';

import { lexicon } from '../core/matching/lexicon/lexicon.ts';

/**
 * Puts the lexicon into a build compiled: its 14,400 words would take the background some 40 ms,
 * each time that it compiles an index for the first time since its start.
 */
export const compiledLexicon = {
  name: 'compiled-lexicon',
  transform: {
    filter: { id: /core\/matching\/lexicon\/lexicon\.ts$/ },
    handler: () => {
      const { buffer, byteOffset, byteLength } = lexicon();
      const bytes = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
      return `
        let table;
        export const lexicon = () =>
          (table ??= new Uint32Array(Uint8Array.fromBase64('${bytes}').buffer));
      `;
    },
  },
} satisfies Plugin;
