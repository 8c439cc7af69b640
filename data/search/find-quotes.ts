import type { Key } from '../../core/corpus/key.ts';
import { daysBetween, overlap, UNDATED } from '../../core/search/days.ts';
import { drawerOf } from '../../core/search/drawers.ts';
import { lookUp } from '../../core/search/look-up.ts';
import type { Search } from '../../core/search/results.ts';
import { type Best, Tally } from '../../core/search/tally.ts';
import type { FoundKeys } from './find-entries.ts';
import type { IndexReader } from './index-reader.ts';
import { KEYS_EACH, readPiece, readPieces } from './pieces.ts';
import type { Snapshot } from './snapshot.ts';

export interface FoundQuotes extends FoundKeys {
  /** The words that no quote has, and none like them; all words where no quote is found. */
  strange: readonly string[];
}

/**
 * The quotes that have the most words of a query and pass its filters, the best first, then the
 * newest. Without words: all that pass. `count` is how many quotes the index numbers.
 */
export async function findQuotes(
  snapshot: Snapshot,
  index: IndexReader,
  words: readonly string[],
  search: Search,
  count: number,
): Promise<FoundQuotes> {
  const admits = await filterOf(snapshot, search, count);
  const { tally, strange } = await tallied(snapshot, index, words, count);
  const { numbers, total } =
    words.length > 0 ? tally.best(search.most, admits) : firstOf(count, search.most, admits);
  const keys = await keysOf(snapshot, index, numbers);
  return { total, keys, strange: total > 0 ? strange : words };
}

async function tallied(
  snapshot: Snapshot,
  index: IndexReader,
  words: readonly string[],
  count: number,
): Promise<{ tally: Tally; strange: string[] }> {
  const drawers = await index.drawers(snapshot, [...new Set(words.map(drawerOf))]);
  const tally = new Tally(count);
  const strange: string[] = [];
  for (const word of words) {
    const drawer = drawers.get(drawerOf(word));
    const matches = drawer ? lookUp(drawer, word) : [];
    if (matches.length > 0) tally.add(matches);
    else strange.push(word);
  }
  return { tally, strange };
}

type Filter = (number: number) => boolean;

async function filterOf(
  snapshot: Snapshot,
  { topic, source, from, to }: Search,
  count: number,
): Promise<Filter> {
  const filters: Filter[] = [];
  const keys = [topic, source].filter((key) => key !== undefined);
  const members = keys.length > 0 ? await readPieces(snapshot, 'of', keys) : undefined;
  for (const key of keys) {
    const marked = new Uint8Array(count);
    for (const number of members?.get(key) ?? []) marked[number] = 1;
    filters.push((number) => marked[number] === 1);
  }
  if (from !== undefined || to !== undefined) {
    const days = await readPiece(snapshot, 'days');
    const between = daysBetween(from, to);
    filters.push((number) => {
      const [first, last] = UNDATED;
      return overlap([days?.first[number] ?? first, days?.last[number] ?? last], between);
    });
  }
  return (number) => filters.every((passes) => passes(number));
}

function firstOf(count: number, most: number, admits: Filter): Best {
  const numbers: number[] = [];
  let total = 0;
  for (let number = 0; number < count; number++) {
    if (!admits(number)) continue;
    total++;
    if (numbers.length < most) numbers.push(number);
  }
  return { numbers, total };
}

async function keysOf(
  snapshot: Snapshot,
  index: IndexReader,
  numbers: readonly number[],
): Promise<Key[]> {
  const page = (number: number): string => String(Math.floor(number / KEYS_EACH));
  const pages = await index.keys(snapshot, [...new Set(numbers.map(page))]);
  return numbers.flatMap((number) => pages.get(page(number))?.[number % KEYS_EACH] ?? []);
}
