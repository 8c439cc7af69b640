import MiniSearch, { type Options } from 'minisearch';

import type { Days } from '../../core/search/days.ts';
import { drawerOf } from '../../core/search/drawers.ts';
import { forgiven, withinEdits } from '../../core/search/edits.ts';
import type { Entry } from '../../core/search/entries.ts';
import { likeness } from '../../core/search/look-up.ts';

/** What one index knows of an entry: those of its words that begin with its two letters. */
interface Card {
  id: string;
  names: string;
  others: string;
  quotes: number;
  days?: Days;
}

export type NamesIndex = MiniSearch<Card>;

const OPTIONS: Options<Card> = {
  fields: ['names', 'others'],
  storeFields: ['quotes', 'days'],
  // Words come folded and parted already, by the same rules for texts and for queries.
  tokenize: (words) => words.split(' '),
  processTerm: (word) => word,
};

/** One index for every two first letters, as JSON. */
export function indexNames(entries: readonly Entry[]): Map<string, string> {
  const cards = new Map<string, Card[]>();
  for (const { id, names, others, quotes, days } of entries) {
    const drawers = Map.groupBy([...names, ...others], drawerOf);
    for (const [beginning, words] of drawers) {
      const card: Card = {
        id,
        names: words.filter((word) => names.has(word)).join(' '),
        others: words.filter((word) => !names.has(word)).join(' '),
        quotes,
        ...(days && { days }),
      };
      const drawer = cards.get(beginning);
      if (drawer) drawer.push(card);
      else cards.set(beginning, [card]);
    }
  }
  return new Map(
    [...cards].map(([beginning, cards]) => {
      const index = new MiniSearch(OPTIONS);
      index.addAll(cards);
      return [beginning, JSON.stringify(index)];
    }),
  );
}

export function readNames(json: string): NamesIndex {
  return MiniSearch.loadJSON(json, OPTIONS);
}

/** An entry that was found. */
export interface FoundEntry {
  id: string;
  score: number;
  days: Days | undefined;
}

/** To MiniSearch, two neighbouring letters swapped are two errors; to people they are one. */
const SWAP = 2;

/** A word of a name counts so much more than one of what else is told. */
const NAME = 2;

/**
 * The entries that have a word like this one, or that begins like it, in no order. How well one scores
 * does not depend on which others its index has, since those of several are put together.
 */
export function findInNames(index: NamesIndex, word: string): FoundEntry[] {
  const most = forgiven(word);
  const alike = (term: string): boolean => term.startsWith(word) || withinEdits(word, term, most);
  const results = index.search(word, {
    prefix: true,
    fuzzy: most > 0 && SWAP,
    filter: ({ terms }) => terms.some(alike),
  });
  return results.map(({ id, terms, match, quotes, days }) => {
    const scores = terms
      .filter(alike)
      .map((term) => likeness(word, term) * (match[term]?.includes('names') ? NAME : 1));
    return {
      id: String(id),
      score: Math.max(...scores) * (1 + Math.log10(1 + Number(quotes)) / 4),
      days: days as Days | undefined,
    };
  });
}
