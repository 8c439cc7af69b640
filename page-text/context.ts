import type { Context } from '../core/context/context.ts';
import { type Piece, sentenceAt } from '../core/context/sentence.ts';
import type { Key } from '../core/corpus/key.ts';
import type { Flow } from './flow.ts';
import { pageDate } from './page-date.ts';

/** What is true of a page as a whole. */
export interface Page {
  title: string;
  /** When it was published, in EDTF. */
  date?: string | undefined;
}

/** So much of a paragraph counts, to either side of the mention: some are whole books. */
const REACH = 2000;

export function pageOf(document: Document): Page {
  return { title: titleOf(document), date: pageDate(document) };
}

/**
 * What a mention stands in: its sentence and its paragraph, which is the flow, as far as it
 * reaches; the page's title and date; the language that the elements around it say.
 */
export function contextOf(
  { text, nodes }: Pick<Flow, 'text' | 'nodes'>,
  mention: Piece,
  page: Page,
  subjects: readonly Key[],
): Context {
  const from = Math.max(0, mention.start - REACH);
  const paragraph = text.slice(from, mention.end + REACH);
  const lang = nodes[0]?.parentElement?.closest('[lang]')?.getAttribute('lang') || undefined;
  const { start, end } = sentenceAt(paragraph, mention.start - from, lang);
  return {
    sentence: asRead(paragraph.slice(start, end)),
    paragraph: asRead(paragraph),
    title: page.title,
    date: page.date,
    subjects,
    lang,
  };
}

/** What the page calls itself; its sharing title first, which has no site's name in it. */
function titleOf(document: Document): string {
  const shared = document
    .querySelector('meta[property="og:title"], meta[name="og:title"]')
    ?.getAttribute('content');
  const candidates = [shared, document.title, document.querySelector('h1')?.textContent];
  return candidates.map((title) => asRead(title ?? '')).find((title) => title !== '') ?? '';
}

function asRead(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
