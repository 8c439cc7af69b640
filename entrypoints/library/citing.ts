import type { Citing } from '../../components/card/citing.ts';
import { copyCited } from '../../components/card/copy-cited.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Words } from '../../core/words/words.ts';
import { CITATION_SUPPLY } from '../../platform/citation-supply.ts';

/** What copies the quotes of the library's views. */
export function citingIn(
  words: Words,
  citation: Settings['citation'],
  change: (changes: Partial<Settings>) => void,
): Citing {
  return {
    citation,
    chooseCitation: (style) => change({ citation: style }),
    copyQuote: (quote, style) => copyCited(quote, style, words, document, CITATION_SUPPLY),
  };
}
