import type { QuoteFact } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import type { Citable } from '../../core/cite/citable.ts';
import { cite, type StyleEngine } from '../../core/cite/cite.ts';
import type { Answer } from '../../core/protocol/answer.ts';
import type { CitationStyle } from '../../core/settings/settings.ts';
import type { Words } from '../../core/words/words.ts';
import { CITE_SLOT, type CiteSlot } from './cite-contract.ts';
import { copyText } from './copy-text.ts';
import type { Copied } from './citing.ts';

/** The script that writes by manuals can't be had here. */
class NoEngine extends Error {
  override name = 'NoEngine';
}

/** How what is needed for a citation is had. */
interface Supply {
  csl: (source: Key) => Promise<Answer<Citable['csl']>>;
  /** Runs the script that writes by manuals beside this one, if it can. */
  runEngine: () => Promise<unknown>;
}

/** Copies a quote with its citation in one of the styles; `page` is what the card stands in. */
export async function copyCited(
  quote: QuoteFact,
  style: CitationStyle,
  words: Words,
  page: Document,
  { csl, runEngine }: Supply,
): Promise<Copied> {
  const source = await csl(quote.source);
  if (source.status !== 'ready') return source;
  try {
    const loadEngine = (): Promise<StyleEngine> => engineBy(runEngine);
    const text = await cite({ quote, csl: source.value }, style, words, loadEngine);
    return (await copyText(text, page)) ? { status: 'copied' } : { status: 'refused', text };
  } catch (error) {
    if (!(error instanceof NoEngine)) throw error;
    return { status: 'failed', code: 'card-unavailable' };
  }
}

/** The engine is big: it comes when it is first needed. */
async function engineBy(run: Supply['runEngine']): Promise<StyleEngine> {
  const slot = globalThis as CiteSlot;
  if (!slot[CITE_SLOT]) await run();
  const engine = slot[CITE_SLOT];
  if (!engine) throw new NoEngine();
  return engine;
}
