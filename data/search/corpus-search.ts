import { type Found, type Group, GROUPS, type Search } from '../../core/search/results.ts';
import { distinctWords } from '../../core/search/words.ts';
import type { CorpusDatabase } from '../database.ts';
import { findEntries, type FoundKeys, wanted } from './find-entries.ts';
import { findQuotes } from './find-quotes.ts';
import { hitsOf } from './hits.ts';
import { type NamesIndex, readNames } from './names-index.ts';
import { pieceNames, type Pieces, readPiece, readPieces } from './pieces.ts';
import { indexIsRight } from './stamp.ts';

/** Searches the stored index. What it keeps is only what it has read of that. */
export class CorpusSearch {
  readonly #database: CorpusDatabase;
  /** MiniSearch's indexes by letter, none where a letter has none; of this build. */
  readonly #names = new Map<string, NamesIndex[]>();
  #build: string | undefined;

  constructor(database: CorpusDatabase) {
    this.#database = database;
  }

  /** What is found, at one moment of the corpus; nothing where there is no index yet. */
  find(search: Search): Promise<Found> {
    const { subjects, topics, sources, quotes } = this.#database;
    const tables = [this.#database.search, this.#database.packs, subjects, topics, sources, quotes];
    return this.#database.transaction('r', tables, async () => {
      const rebuilding = !(await indexIsRight(this.#database));
      const state = await readPiece(this.#database, 'state');
      if (!state) return { rebuilding, groups: [] };
      this.#forgetUnless(state.build);
      const keys = await this.#keys(search, state);
      const groups = [];
      for (const group of GROUPS) {
        const found = keys.get(group);
        if (!found) continue;
        const hits = await hitsOf(this.#database, group, found.keys, search.text);
        if (hits.length > 0) groups.push({ group, total: found.total, hits });
      }
      return { rebuilding, groups };
    });
  }

  async #keys(search: Search, state: Pieces['state']): Promise<Map<Group, FoundKeys>> {
    const words = [...distinctWords(search.text)];
    const { topic, source, from, to } = search;
    const dated = from !== undefined || to !== undefined;
    const ofQuotesOnly = topic !== undefined || source !== undefined;
    const found = new Map<Group, FoundKeys>();
    const named = words.length > 0 && !ofQuotesOnly;
    if (named) {
      const letters = [...new Set(words.map((word) => word.charAt(0)))];
      const indexes = await this.#read(letters);
      const own = (word: string): NamesIndex[] => indexes.get(word.charAt(0)) ?? [];
      for (const [group, keys] of findEntries(words, own, search)) found.set(group, keys);
    }
    if (wanted(search).has('quote') && (words.length > 0 || ofQuotesOnly || dated)) {
      const quotes = await findQuotes(this.#database, words, search, state.quotes);
      if (quotes.total > 0) found.set('quote', quotes);
    }
    if (found.size > 0 || !named) return found;
    // Perhaps the error is in the first letter: all letters are asked.
    const all = await this.#read(await pieceNames(this.#database, 'names'));
    const indexes = [...all.values()].flat();
    return findEntries(words, () => indexes, search);
  }

  /** The indexes of these letters; a letter may have none. */
  async #read(letters: readonly string[]): Promise<Map<string, NamesIndex[]>> {
    const missing = letters.filter((letter) => !this.#names.has(letter));
    const pieces = await readPieces(this.#database, 'names', missing);
    for (const letter of missing) {
      const json = pieces.get(letter);
      this.#names.set(letter, json === undefined ? [] : [readNames(json)]);
    }
    return new Map(letters.map((letter) => [letter, this.#names.get(letter) ?? []]));
  }

  #forgetUnless(build: string): void {
    if (this.#build !== build) this.#names.clear();
    this.#build = build;
  }
}
