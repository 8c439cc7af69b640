import type { QuoteFact } from '../card/facts.ts';
import type { Key } from '../corpus/key.ts';
import { type Context, type Place, PLACES } from './context.ts';
import { type Word, wordsOf } from './words.ts';

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
  const texts = PLACES.map((where) => ({ where, words: wordsOf(context[where]) }));
  const shared = new Map<Key, SharedWords>();
  for (const { key, text: quoted } of quotes) {
    const said = wordsOf(quoted);
    if (said.length < LEAST_QUOTE) continue;
    const places = Map.groupBy(said.keys(), (place) => said[place]?.folded);
    for (const { where, words } of texts) {
      const { from, length } = longestRun(words, said, places);
      const known = shared.get(key)?.length ?? 0;
      if (length < Math.min(LEAST_RUN, said.length) || length <= known) continue;
      const found = context[where].slice(words[from]?.start, words[from + length - 1]?.end);
      shared.set(key, { words: found, where, length });
    }
  }
  return shared;
}

/** The longest run of words of a text that a quote has too. */
function longestRun(
  text: readonly Word[],
  said: readonly Word[],
  places: ReadonlyMap<string | undefined, readonly number[]>,
): { from: number; length: number } {
  let best = { from: 0, length: 0 };
  for (const [from, { folded }] of text.entries()) {
    for (const place of places.get(folded) ?? []) {
      // Counted from where the run began.
      if (from > 0 && place > 0 && text[from - 1]?.folded === said[place - 1]?.folded) continue;
      let length = 1;
      while (
        place + length < said.length &&
        text[from + length]?.folded === said[place + length]?.folded
      ) {
        length++;
      }
      if (length > best.length) best = { from, length };
    }
  }
  return best;
}
