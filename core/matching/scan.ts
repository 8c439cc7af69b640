import { ALL_CAPITALS, CAPITALISED, gapAfter, tokenize, Tokens } from '../text/tokens.ts';
import type { AliasIndex, Entry } from './alias-index.ts';
import { mayHold } from './filter.ts';
import { entriesOf } from './look-up.ts';
import type { Surroundings } from './neighbours.ts';
import { headlineOf, surroundingsOf } from './neighbours.ts';
import { extendFirst, extendSecond } from './sequence.ts';

/** A name of the corpus as it stands in a text, not yet decided. */
export interface Sighting {
  /** UTF-16 offsets into the text scanned, half open. */
  start: number;
  end: number;
  /** What the words may name: at least one entry, of different subjects. */
  entries: readonly Entry[];
  surroundings: Surroundings;
}

/** Finds the names of an index in texts. Keeps its working arrays from text to text. */
export class Scanner {
  readonly #index: AliasIndex;
  readonly #tokens = new Tokens();

  constructor(index: AliasIndex) {
    this.#index = index;
  }

  /** All names in a text, leftmost first, the longest at each place, none overlapping. */
  scan(text: string): Sighting[] {
    const tokens = this.#tokens;
    tokenize(text, tokens);
    const found: { from: number; to: number; entries: Entry[] }[] = [];
    for (let from = 0; from < tokens.count;) {
      const match = this.#longestAt(text, from);
      if (match) found.push({ from, ...match });
      from = match ? match.to : from + 1;
    }
    if (found.length === 0) return [];

    const headline = headlineOf(text, tokens);
    const named = new Set<number>();
    for (const { from, to } of found) for (let at = from; at < to; at++) named.add(at);
    return found.map(({ from, to, entries }) => ({
      start: tokens.starts[from] as number,
      end: tokens.ends[to - 1] as number,
      entries,
      surroundings: surroundingsOf(text, tokens, { from, to }, named, headline),
    }));
  }

  #longestAt(text: string, from: number): { to: number; entries: Entry[] } | undefined {
    const tokens = this.#tokens;
    const { filter } = this.#index;
    let first = 0;
    let second = 0;
    let best: { to: number; entries: Entry[] } | undefined;
    for (let at = from; at < tokens.count; at++) {
      if (at > from && !joins(text, tokens, at - 1)) break;
      first = extendFirst(first, tokens.first[at] as number);
      if (!mayHold(filter, first)) break;
      second = extendSecond(second, tokens.second[at] as number);
      const entries = entriesOf(this.#index, first, second).filter((entry) =>
        this.#writtenAs(entry, from, at + 1),
      );
      if (entries.length > 0) best = { to: at + 1, entries };
    }
    return best;
  }

  /** Names are capitalised where their entry is; acronyms are written in capitals alone. */
  #writtenAs(entry: Entry, from: number, to: number): boolean {
    const { flags, starts, ends } = this.#tokens;
    for (let at = from; at < to; at++) {
      const flag = flags[at] as number;
      if (entry.capitals & (1 << (at - from)) && !(flag & CAPITALISED)) return false;
      // "U.N." is made of words of one letter, of which none is all capitals by itself.
      const letter = (ends[at] as number) - (starts[at] as number) === 1;
      const wanted = letter ? CAPITALISED : ALL_CAPITALS;
      if (entry.kind === 'acronym' && entry.capitals !== 0 && !(flag & wanted)) return false;
    }
    return true;
  }
}

/** Whether a name may run on over the gap behind a word. */
function joins(text: string, tokens: Tokens, index: number): boolean {
  const gap = gapAfter(text, tokens, index);
  if (gap !== 'point') return gap !== 'break';
  // "John F. Kerry" runs on, "… in Syria. Peace …" does not.
  return (tokens.ends[index] as number) - (tokens.starts[index] as number) <= 2;
}
