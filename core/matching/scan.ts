import {
  ALL_CAPITALS,
  CAPITALISED,
  gapAfter,
  tokenize,
  Tokens,
  BREAK,
  POINT,
} from '../text/tokens.ts';
import type { AliasIndex, Entry } from './alias-index.ts';
import { ACRONYM } from './alias-index.ts';
import { mayHold } from './filter.ts';
import { AND } from './lexicon/classes.ts';
import { type Acting, ACTS_THERE, PLACED } from './acting.ts';
import { lineOf } from './line.ts';
import { type Sieve, sieveOf } from './sieve.ts';
import { Words } from './words.ts';
import { entriesOf } from './look-up.ts';
import type { Surroundings } from './neighbours.ts';
import { surroundingsOf } from './neighbours.ts';
import { extend } from './sequence.ts';
import { COMMA } from './title.ts';

/** A name of the corpus as it stands in a text, not yet decided. */
export interface Sighting {
  /** UTF-16 offsets into the text scanned, half open. */
  start: number;
  end: number;
  /** What the words may name: at least one entry, of different subjects. */
  entries: readonly Entry[];
  surroundings: Surroundings;
  /** Joined to the sighting before it, or behind it, by "and" or a comma. */
  joined: boolean;
}

/** The words [from, to) of a text, and what they may name. */
interface Found {
  from: number;
  to: number;
  entries: Entry[];
}

/** A scanner with a sieve of its own. */
export function scannerOf(index: AliasIndex): Scanner {
  return new Scanner(index, sieveOf(index));
}

/** Finds the names of an index in texts. Keeps its working arrays from text to text. */
export class Scanner {
  readonly #index: AliasIndex;
  readonly #sieve: Sieve;
  readonly #tokens = new Tokens();

  constructor(index: AliasIndex, sieve: Sieve) {
    this.#index = index;
    this.#sieve = sieve;
  }

  /**
   * All names in a text, leftmost first, the longest at each place, none overlapping. `lang`
   * is the language (BCP 47) that the page says it is in; `places`, what the
   * sieve tells of it.
   */
  scan(text: string, lang?: string, places: readonly number[] = this.#sieve(text)): Sighting[] {
    const tokens = this.#tokens;
    tokenize(text, tokens);
    const found = this.#foundAt(text, places);
    if (found.length === 0) return [];

    const words = new Words(text, tokens, this.#index.lexicon);
    const named = new Map<number, number>();
    found.forEach(({ from, to }, number) => {
      for (let at = from; at < to; at++) named.set(at, number);
    });
    const line = lineOf(words, named, lang);
    const sightings = found.map(({ from, to, entries }, number) => {
      const last = found[number - 1]?.to;
      return {
        start: afterClitic(text, tokens.starts[from] as number, entries),
        end: withPoint(text, tokens, from, to),
        entries,
        surroundings: surroundingsOf(words, line, from, to, named, entries[0] as Entry),
        joined: Boolean(last && joinedBy(words, last, from, entries)),
      };
    });
    return joinPlaces(sightings);
  }

  #foundAt(text: string, places: readonly number[]): Found[] {
    const { count, starts } = this.#tokens;
    const found: Found[] = [];
    let from = 0;
    for (const place of places) {
      while (from < count && (starts[from] as number) < place) from++;
      if (from >= count || starts[from] !== place) continue;
      const match = this.#longestAt(text, from);
      if (!match) continue;
      found.push(match);
      from = match.to;
    }
    return found;
  }

  #longestAt(text: string, from: number): Found | undefined {
    const tokens = this.#tokens;
    const { bloom } = this.#index;
    let first = 0;
    let second = 0;
    let best: Found | undefined;
    for (let at = from; at < tokens.count; at++) {
      if (at > from && !joins(text, tokens, at - 1)) break;
      first = extend(first, tokens.first[at] as number);
      if (!mayHold(bloom, first)) break;
      second = extend(second, tokens.second[at] as number);
      const entries = entriesOf(this.#index, first, second).filter((entry) =>
        this.#writtenAs(entry, from, at + 1),
      );
      if (entries.length > 0) best = { from, to: at + 1, entries };
    }
    return best;
  }

  /** Names are capitalised where their entry is; acronyms are written in capitals alone. */
  #writtenAs(entry: Entry, from: number, to: number): boolean {
    const { flags, starts, ends } = this.#tokens;
    for (let at = from; at < to; at++) {
      if (!(entry.capitals & (1 << (at - from)))) continue;
      // "U.N." is made of words of one letter, of which none is all capitals by itself.
      const letter = (ends[at] as number) - (starts[at] as number) === 1;
      const wanted = entry.kind === ACRONYM && !letter ? ALL_CAPITALS : CAPITALISED;
      if (!((flags[at] as number) & wanted)) return false;
    }
    return true;
  }
}

/** The "Friends of Syria" meeting, "Marks & Spencer", "P5+1". */
const JOINING = /^\s?["“”„«»&+/]\s?$/;

/** Whether a name may run on over the gap behind a word. */
function joins(text: string, tokens: Tokens, index: number): boolean {
  const gap = gapAfter(text, tokens, index);
  if (gap === BREAK) return JOINING.test(text.slice(tokens.ends[index], tokens.starts[index + 1]));
  if (gap !== POINT) return true;
  // "John F. Kerry" runs on, "… in Syria. Peace …" does not.
  return (tokens.ends[index] as number) - (tokens.starts[index] as number) <= 2;
}

/** "Moscow and Washington traded accusations": of joined places one acts with the other. */
function joinPlaces(sightings: Sighting[]): Sighting[] {
  const pass = (one: Sighting | undefined, other: Sighting | undefined, most: Acting): void => {
    if (!one || !other) return;
    const { acting } = one.surroundings;
    if (acting > other.surroundings.acting && acting <= most) other.surroundings.acting = acting;
  };
  const joined = sightings.flatMap((each, at) => (each.joined ? [at] : []));
  for (const at of joined) pass(sightings[at - 1], sightings[at], PLACED);
  for (const at of joined.reverse()) {
    pass(sightings[at], sightings[at - 1], ACTS_THERE);
    (sightings[at - 1] as Sighting).joined = true;
  }
  return sightings;
}

/** "Moscow and Washington", "Moscow, Tehran", "موسكو وواشنطن". */
function joinedBy(words: Words, last: number, from: number, [entry]: readonly Entry[]): boolean {
  if (from > last) return from === last + 1 && Boolean(words.is(last) & AND);
  return COMMA.test(words.between(last - 1)) || Boolean(entry?.clitic);
}

/** Where the name begins in an Arabic word with "and" or "to": behind them and their tatweel. */
function afterClitic(text: string, start: number, [entry]: readonly Entry[]): number {
  let at = start;
  for (let letters = entry?.clitic ?? 0; letters > 0; letters--) {
    at++;
    while (/^[\p{M}ـ]/u.test(text.charAt(at))) at++;
  }
  return at;
}

/** "U.N." ends with its point, which no word holds. */
function withPoint(text: string, { starts, ends }: Tokens, from: number, to: number): number {
  const end = ends[to - 1] as number;
  const dotted = to - from > 1 && text.charAt(ends[to - 2] as number) === '.';
  const letter = end - (starts[to - 1] as number) === 1;
  return dotted && letter && text.charAt(end) === '.' ? end + 1 : end;
}
