import { fold } from '../text/fold.ts';
import { APOSTROPHE, BREAK, gapAfter, POINT, tokenize, Tokens } from '../text/tokens.ts';

/** A word of a text, folded, with its place there. */
export interface Word {
  folded: string;
  start: number;
  end: number;
  /** Whether an expression may run on from the word before: no comma or full stop between. */
  runsOn: boolean;
}

/** Reused from text to text: a card has a thousand terms. */
const tokens = new Tokens();

/** The words of a text. The English possessive's s is none: "Russia’s role" has two. */
export function wordsOf(text: string): Word[] {
  tokenize(text, tokens);
  const words: Word[] = [];
  let runsOn = false;
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.starts[index] as number;
    const end = tokens.ends[index] as number;
    const folded = fold(text.slice(start, end));
    const possessive = folded === 's' && gapAfter(text, tokens, index - 1) === APOSTROPHE;
    if (!possessive) words.push({ folded, start, end, runsOn });
    const gap = gapAfter(text, tokens, index);
    runsOn = gap !== BREAK && gap !== POINT;
  }
  return words;
}
