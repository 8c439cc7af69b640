import { forgiven, withinEdits } from './edits.ts';
import { wordsIn } from './words.ts';

/** A part of a text, half open. */
export type Span = readonly [start: number, end: number];

/**
 * The words of a text that a query found: those that begin like a word of the query, else those
 * that are one but for typing errors.
 */
export function marksIn(text: string, query: string): Span[] {
  const wanted = wordsIn(query).map(({ word }) => word);
  const words = wordsIn(text);
  return wanted
    .flatMap((word) => {
      const beginning = words.filter((each) => each.word.startsWith(word));
      const most = forgiven(word);
      return beginning.length > 0 || most === 0
        ? beginning
        : words.filter((each) => withinEdits(word, each.word, most));
    })
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => all[at - 1]?.start !== start)
    .map(({ start, end }): Span => [start, end]);
}

/** A text in pieces, every second one marked; pieces may be empty. */
export function markedPieces(text: string, query: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of marksIn(text, query)) {
    pieces.push(text.slice(from, start), text.slice(start, end));
    from = end;
  }
  return [...pieces, text.slice(from)];
}
