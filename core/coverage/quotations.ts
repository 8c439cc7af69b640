interface Span {
  start: number;
  end: number;
}

/** A pair of quotation marks with words between them that no quote of the pack has. */
export interface UncoveredQuotation extends Span {
  /** The words between the marks. */
  words: string;
  /** Whether a quote has some of them. */
  partly: boolean;
}

/**
 * Pairs of marks, in one line: a straight mark ends at the next; what is never closed goes
 * to the end of its line, as where a quotation runs on over paragraphs. A single mark
 * between letters is an apostrophe.
 */
const QUOTATION =
  /"[^"\n]*"?|“[^”\n]*”?|„[^“”\n]*[“”]?|«[^»\n]*»?|「[^」\n]*」?|‘(?:[^’\n]|’(?=\p{L}))*’?|(?<![\p{L}\p{N}])'(?=\p{L})(?:[^'\n]|'(?=\p{L}))*'(?!\p{L})/gu;
const MARKS = /^["“„«「‘']|["”“»」’']$/gu;
const WORD = /[\p{L}\p{N}]/u;

/**
 * What stands between quotation marks in a text and is in no quote, for a person to judge:
 * a quotation that was missed, or a title, a term, a word held at a distance.
 */
export function uncoveredQuotations(text: string, quotes: readonly Span[]): UncoveredQuotation[] {
  const inOrder = quotes.toSorted((a, b) => a.start - b.start);
  return [...text.matchAll(QUOTATION)].flatMap(({ 0: match, index }) => {
    const words = match.replace(MARKS, '');
    const start = index + match.indexOf(words, 1);
    const end = start + words.length;
    const inside = inOrder.filter((quote) => quote.start < end && quote.end > start);
    const rest = uncovered(text, { start, end }, inside);
    return WORD.test(rest) ? { start, end, words, partly: inside.length > 0 } : [];
  });
}

function uncovered(text: string, { start, end }: Span, quotes: readonly Span[]): string {
  let rest = '';
  let at = start;
  for (const quote of quotes) {
    rest += text.slice(at, Math.max(at, quote.start));
    at = Math.max(at, quote.end);
  }
  return rest + text.slice(at, Math.max(at, end));
}
