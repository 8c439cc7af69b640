/**
 * The words of all quotes as the drawers of a card catalogue: each holds the words that begin
 * alike, with the numbers of the quotes that have them. A search opens the few drawers it needs,
 * so it costs the same however many there are.
 */
export interface Drawer {
  /** The beginning that its words have in common: two letters. */
  id: string;
  /** In order, each on a line of its own. */
  words: string;
  /** Where the numbers of each word end; those of the next begin there. */
  ends: Uint32Array;
  numbers: Uint32Array;
}

/** How many letters say which drawer a word is in; a shorter word is in one of its own. */
export const DRAWER_LETTERS = 2;

/** The drawer that a word is in. */
export function drawerOf(word: string): string {
  return word.slice(0, DRAWER_LETTERS);
}

/** Sorts quotes into drawers. */
export class Drawers {
  readonly #numbers = new Map<string, number[]>();

  /** Files a quote under its words, each of which it has but once. */
  file(quote: number, words: Iterable<string>): void {
    for (const word of words) {
      const numbers = this.#numbers.get(word);
      if (numbers) numbers.push(quote);
      else this.#numbers.set(word, [quote]);
    }
  }

  /** All drawers, with each quote under its final number. */
  close(finalNumbers: Uint32Array): Drawer[] {
    const byDrawer = Map.groupBy([...this.#numbers.keys()].sort(), drawerOf);
    return [...byDrawer].map(([id, words]) => {
      const lists = words.map((word) => this.#numbers.get(word) ?? []);
      const numbers = lists.flatMap((list) => list.map((number) => finalNumbers[number] ?? 0));
      let end = 0;
      const ends = Uint32Array.from(lists, ({ length }) => (end += length));
      return { id, words: words.join('\n'), ends, numbers: Uint32Array.from(numbers) };
    });
  }
}
