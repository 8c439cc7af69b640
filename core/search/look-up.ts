import type { Drawer } from './drawers.ts';
import { forgiven, withinEdits } from './edits.ts';

/** The quotes that have a word like the one looked for. */
export interface Match {
  numbers: Uint32Array;
  /** How alike the words are, from 0 to 1. */
  likeness: number;
}

/** Longer words that begin like the one looked for are less alike the longer they are. */
const BEGINNING = 0.8;
const MISTYPED = 0.4;

/** How alike a word is to one that it was found for: from 0 to 1, which is the same word. */
export function likeness(word: string, found: string): number {
  if (found === word) return 1;
  return found.startsWith(word) ? (BEGINNING * word.length) / found.length : MISTYPED;
}

/**
 * The matches of a word in its drawer, the most alike first: the word itself and those that
 * begin with it; where there are none, those that it may have been meant for.
 */
export function lookUp(drawer: Drawer, word: string): Match[] {
  const words = drawer.words.split('\n');
  const match = (at: number, likeness: number): Match => ({
    numbers: drawer.numbers.subarray(at === 0 ? 0 : drawer.ends[at - 1], drawer.ends[at]),
    likeness,
  });
  const first = firstNotBefore(words, word);
  const beyond = words.findIndex((each, at) => at >= first && !each.startsWith(word));
  const found = words
    .slice(first, beyond < 0 ? words.length : beyond)
    .map((each, at) => match(first + at, likeness(word, each)));
  if (found.length > 0) return found.sort((a, b) => b.likeness - a.likeness);
  const most = forgiven(word);
  if (most === 0) return [];
  return words.flatMap((each, at) =>
    withinEdits(word, each, most) ? [match(at, likeness(word, each))] : [],
  );
}

function firstNotBefore(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
