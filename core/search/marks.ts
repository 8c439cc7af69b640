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

/** A piece of a text, at its place there. */
export interface Piece {
  start: number;
  piece: string;
  marked: boolean;
}

/** A text in pieces, marked and not. */
export function markedPieces(text: string, query: string): Piece[] {
  const marks = marksIn(text, query);
  const between = [0, ...marks.flat(), text.length];
  return between
    .slice(0, -1)
    .map((start, at) => ({
      start,
      piece: text.slice(start, between[at + 1]),
      marked: at % 2 === 1,
    }))
    .filter(({ piece }) => piece !== '');
}
