import { CITE_SLOT, type CiteSlot } from '../../components/card/cite-contract.ts';
import type { Copied } from '../../components/card/services.tsx';
import type { QuoteFact } from '../../core/card/facts.ts';
import { cite, type StyleEngine } from '../../core/cite/cite.ts';
import type { CitationStyle } from '../../core/settings/settings.ts';
import type { Words } from '../../core/words/words.ts';
import { answerTo } from './answer.ts';
import { copyText } from './copy-text.ts';

/** The script that writes by manuals can't be put into this frame. */
class NoEngine extends Error {
  override name = 'NoEngine';
}

/** Copies a quote with its citation in one of the styles; `page` is what the card stands in. */
export async function copyQuote(
  quote: QuoteFact,
  style: CitationStyle,
  words: Words,
  page: Document,
): Promise<Copied> {
  const source = await answerTo('source:csl', { key: quote.source });
  if (source.status !== 'ready') return source;
  try {
    const text = await cite({ quote, csl: source.value }, style, words, loadEngine);
    return (await copyText(text, page)) ? { status: 'copied' } : { status: 'refused', text };
  } catch (error) {
    if (!(error instanceof NoEngine)) throw error;
    return { status: 'failed', code: 'card-unavailable' };
  }
}

/** The engine is big: the frame gets it when it is first needed there. */
async function loadEngine(): Promise<StyleEngine> {
  const slot = globalThis as CiteSlot;
  if (!slot[CITE_SLOT]) await answerTo('cite:load', {});
  const engine = slot[CITE_SLOT];
  if (!engine) throw new NoEngine();
  return engine;
}
