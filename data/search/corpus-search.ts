import { drawerOf } from '../../core/search/drawers.ts';
import { forgiven } from '../../core/search/edits.ts';
import type { Group, Found, FoundGroup, Search } from '../../core/search/results.ts';
import { GROUPS } from '../../core/search/results.ts';
import { distinctWords } from '../../core/search/words.ts';
import { listEntries } from './entry-lists.ts';
import { findEntries, type FoundKeys, wanted } from './find-entries.ts';
import { findQuotes, type FoundQuotes } from './find-quotes.ts';
import { hitsOf } from './hits.ts';
import { IndexReader, type IndexState } from './index-reader.ts';
import { findInNames, type FoundEntry } from './names-index.ts';
import { Snapshot } from './snapshot.ts';

/** Searches the stored index. What it keeps is only what it has read of that. */
export class CorpusSearch {
  readonly #open: () => Promise<IDBDatabase>;
  readonly #index = new IndexReader();
  /** How the index was when it was last asked. */
  #state: IndexState | undefined;

  /** `open` gives the database, opened before or now. */
  constructor(open: () => Promise<IDBDatabase>) {
    this.#open = open;
  }

  /** What is found, at one moment of the corpus; nothing where there is no index yet. */
  async find(search: Search): Promise<Found> {
    const snapshot = new Snapshot(await this.#open());
    const before = this.#state;
    // It is hardly ever another index: whether it is, is found out while it is searched.
    const [state, early] = await Promise.all([
      this.#index.state(snapshot),
      before && this.#groups(snapshot, search, before.quotes),
    ]);
    this.#state = state;
    if (!state) return { rebuilding: true, groups: [] };
    const groups =
      early && state.build === before?.build
        ? early
        : await this.#groups(snapshot, search, state.quotes);
    return {
      rebuilding: !state.right,
      groups: groups
        .filter(({ hits }) => hits.length > 0)
        .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group)),
    };
  }

  async #groups(snapshot: Snapshot, search: Search, count: number): Promise<FoundGroup[]> {
    const words = [...distinctWords(search.text)];
    const { groups, topic, source, from, to } = search;
    const ofQuotesOnly = topic !== undefined || source !== undefined;
    const filtered = ofQuotesOnly || groups.length > 0 || from !== undefined || to !== undefined;
    if (words.length === 0 && !filtered) return [];
    const asked = wanted(search);
    const named = !ofQuotesOnly && [...asked].some((group) => group !== 'quote');
    const shown = (keys: ReadonlyMap<Group, FoundKeys>) => groupsOf(snapshot, keys, search);
    const quotes = asked.has('quote')
      ? findQuotes(snapshot, this.#index, words, search, count)
      : undefined;
    const found = await Promise.all([
      named ? this.#entries(snapshot, words, search, quotes).then(shown) : [],
      quotes ? quotes.then((found) => shown(new Map([['quote', found]]))) : [],
    ]);
    return found.flat();
  }

  /** `quotes`: those that the same words find, where they are wanted. */
  async #entries(
    snapshot: Snapshot,
    words: readonly string[],
    search: Search,
    quotes: Promise<FoundQuotes> | undefined,
  ): Promise<Map<Group, FoundKeys>> {
    if (words.length === 0) return listEntries(snapshot, search);
    // Each index once, though several words may begin alike.
    await Promise.all(
      [...new Set(words.map(drawerOf))].map((each) => this.#index.names(snapshot, each)),
    );
    const byWord = new Map<string, FoundEntry[]>();
    const ask = async (which: readonly string[], beginning: (word: string) => string) => {
      for (const word of which)
        byWord.set(word, await this.#named(snapshot, word, beginning(word)));
      return findEntries(byWord.values(), search);
    };
    const found = await ask(words, drawerOf);
    const nameless = words.filter((word) => byWord.get(word)?.length === 0 && forgiven(word) > 0);
    if (found.size > 0 && nameless.length === 0) return found;
    // Perhaps a second letter is wrong or, where nothing is found, a first: the more indexes are
    // asked, the longer it takes to read them.
    const strange = new Set((await quotes)?.strange ?? words);
    const wider = await ask(
      nameless.filter((word) => strange.has(word)),
      (word) => word.charAt(0),
    );
    if (wider.size > 0) return wider;
    return ask(
      words.filter((word) => strange.has(word) && forgiven(word) > 0),
      () => '',
    );
  }

  /** What a word finds among the names that begin so. */
  async #named(snapshot: Snapshot, word: string, beginning: string): Promise<FoundEntry[]> {
    const indexes = await this.#index.names(snapshot, beginning);
    return indexes.flatMap((index) => findInNames(index, word));
  }
}

/** What is shown of what was found, group by group. */
function groupsOf(
  snapshot: Snapshot,
  found: ReadonlyMap<Group, FoundKeys>,
  { text }: Search,
): Promise<FoundGroup[]> {
  return Promise.all(
    [...found].map(async ([group, { total, keys }]) => ({
      group,
      total,
      hits: await hitsOf(snapshot, group, keys, text),
    })),
  );
}
