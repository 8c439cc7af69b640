import type { CitationStyle } from '../settings/settings.ts';
import type { Words } from '../words/words.ts';
import { citeBibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { citePlain } from './plain.ts';
import { citeRis } from './ris.ts';
import { citeWiki } from './wiki.ts';

/** The styles that a manual prescribes in detail: an engine writes them, brought when needed. */
export type ManualStyle = Extract<CitationStyle, 'apa' | 'chicago'>;

/** Writes a quote with its reference as a manual has it. */
export type StyleEngine = (citable: Citable, style: ManualStyle) => string;

/** A quote with its citation as text to paste: verbatim, but for line breaks where a format forbids them. */
export async function cite(
  citable: Citable,
  style: CitationStyle,
  words: Words,
  loadEngine: () => Promise<StyleEngine>,
): Promise<string> {
  switch (style) {
    case 'plain':
      return citePlain(citable, words);
    case 'wiki':
      return citeWiki(citable);
    case 'bibtex':
      return citeBibtex(citable);
    case 'ris':
      return citeRis(citable);
    case 'apa':
    case 'chicago':
      return (await loadEngine())(citable, style);
  }
}
