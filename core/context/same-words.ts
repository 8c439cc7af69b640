import type { QuoteFact } from '../card/facts.ts';
import type { Key } from '../corpus/key.ts';
import { type Context, type Place, PLACES } from './context.ts';
import { wordsOf } from './words.ts';

/** A run of words that a text and a quote have in common. */
export interface SharedWords {
  /** As the text has them. */
  words: string;
  where: Place;
  /** In words. */
  length: number;
}

/** Runs shorter than this are turns of speech; a whole short quote is not. */
const LEAST_RUN = 5;
const LEAST_QUOTE = 3;

/**
 * Of each quote the longest run of words that the context's texts have too, in the place
 * nearest to the mention, if it is long enough to be no accident.
 */
export function sharedWords(quotes: readonly QuoteFact[], context: Context): Map<Key, SharedWords> {
  const texts = PLACES.map((where) => ({
    where,
    text: context[where],
    words: wordsOf(context[where]),
  }));
  const shared = new Map<Key, SharedWords>();
  for (const { key, text: quoted } of quotes) {
    const said = wordsOf(quoted).map(({ folded }) => folded);
    if (said.length < LEAST_QUOTE) continue;
    const least = Math.min(LEAST_RUN, said.length);
    for (const { where, text, words } of texts) {
      const { length, end } = longestRun(
        words.map(({ folded }) => folded),
        said,
      );
      if (length < Math.max(least, (shared.get(key)?.length ?? 0) + 1)) continue;
      const found = text.slice(words[end - length]?.start, words[end - 1]?.end);
      shared.set(key, { words: found, where, length });
    }
  }
  return shared;
}

/** The longest run of `text` that is in `said` too: its length, and where it ends in `text`. */
function longestRun(
  text: readonly string[],
  said: readonly string[],
): { length: number; end: number } {
  let best = { length: 0, end: 0 };
  let before = new Uint16Array(said.length + 1);
  for (const [at, word] of text.entries()) {
    const runs = new Uint16Array(said.length + 1);
    for (const [place, other] of said.entries()) {
      if (word !== other) continue;
      const length = (before[place] ?? 0) + 1;
      runs[place + 1] = length;
      if (length > best.length) best = { length, end: at + 1 };
    }
    before = runs;
  }
  return best;
}
