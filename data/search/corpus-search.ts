import type { Group, Found, FoundGroup, Search } from '../../core/search/results.ts';
import { GROUPS } from '../../core/search/results.ts';
import { distinctWords } from '../../core/search/words.ts';
import type { CorpusDatabase } from '../database.ts';
import { findEntries, type FoundKeys, wanted } from './find-entries.ts';
import { findQuotes } from './find-quotes.ts';
import { hitsOf } from './hits.ts';
import { IndexReader } from './index-reader.ts';

/** Searches the stored index. What it keeps is only what it has read of that. */
export class CorpusSearch {
  readonly #database: CorpusDatabase;
  readonly #index: IndexReader;

  constructor(database: CorpusDatabase) {
    this.#database = database;
    this.#index = new IndexReader(database);
  }

  /** What is found, at one moment of the corpus; nothing where there is no index yet. */
  find(search: Search): Promise<Found> {
    const { subjects, topics, sources, quotes } = this.#database;
    const tables = [this.#database.search, this.#database.packs, subjects, topics, sources, quotes];
    return this.#database.transaction('r', tables, async () => {
      const state = await this.#index.state();
      if (!state) return { rebuilding: true, groups: [] };
      const keys = await this.#keys(search, state.quotes);
      const groups = await Promise.all(
        GROUPS.map((group) => this.#groupOf(group, keys.get(group), search)),
      );
      return {
        rebuilding: !state.right,
        groups: groups.filter(({ hits }) => hits.length > 0),
      };
    });
  }

  async #groupOf(
    group: Group,
    found: FoundKeys | undefined,
    { text }: Search,
  ): Promise<FoundGroup> {
    const hits = found ? await hitsOf(this.#database, group, found.keys, text) : [];
    return { group, total: found?.total ?? 0, hits };
  }

  async #keys(search: Search, count: number): Promise<Map<Group, FoundKeys>> {
    const words = [...distinctWords(search.text)];
    const { topic, source, from, to } = search;
    const ofQuotesOnly = topic !== undefined || source !== undefined;
    const filtered = ofQuotesOnly || from !== undefined || to !== undefined;
    const named = words.length > 0 && !ofQuotesOnly;
    const quoted = wanted(search).has('quote') && (words.length > 0 || filtered);
    const [entries, quotes] = await Promise.all([
      named ? this.#entries(words, search) : new Map<Group, FoundKeys>(),
      quoted ? findQuotes(this.#database, this.#index, words, search, count) : undefined,
    ]);
    if (quotes && quotes.total > 0) return entries.set('quote', quotes);
    if (entries.size > 0 || !named) return entries;
    // Perhaps the error is in the first letter: all letters are asked.
    const all = [...(await this.#index.names()).values()];
    return findEntries(words, () => all, search);
  }

  async #entries(words: readonly string[], search: Search): Promise<Map<Group, FoundKeys>> {
    const letter = (word: string): string => word.charAt(0);
    const indexes = await this.#index.names([...new Set(words.map(letter))]);
    const own = (word: string) =>
      [indexes.get(letter(word))].filter((index) => index !== undefined);
    return findEntries(words, own, search);
  }
}
