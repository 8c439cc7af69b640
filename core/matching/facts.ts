/**
 * What the decision over a page has to know of a subject, in two words of 32 bits. The first:
 * its sort (2 bits) and, of a person, the titles held (7) and the initials of the given names
 * (22); of an event, its first and last month (15 each). The second: whom or what it is about, see
 * event-matter.ts.
 */
export interface Facts {
  /** The pairs of words that occur, each once. */
  pairs: Uint32Array;
  /** By the subject's number, the lowest 16 bits of the number of its pair. */
  facts: Uint16Array;
  /** And the higher bits: empty where there are none. */
  moreFacts: Uint8Array;
}

/** A word of what is known of a subject. */
export function factOf({ pairs, facts, moreFacts }: Facts, subject: number, word: 0 | 1): number {
  // Where there are no higher bits, `undefined` is shifted, and is 0.
  const pair = (facts[subject] as number) | ((moreFacts[subject] as number) << 16);
  return pairs[pair * 2 + word] as number;
}

export const PERSON = 0;
/** Organisations and groups. */
export const BODY = 1;
export const STATE = 2;
const EVENT = 3;
const SORT_SHIFT = 30;

const INITIAL_BITS = 22;
const INITIALS = (1 << INITIAL_BITS) - 1;
const MONTH_BITS = 15;
/** The latest month there is: an open end. */
export const OPEN_END = (1 << MONTH_BITS) - 1;

export function sortOf(facts: number): number {
  return facts >>> SORT_SHIFT;
}

export function personFacts(titles: number, initials: number): number {
  return ((titles << INITIAL_BITS) | (initials & INITIALS)) >>> 0;
}

export function bodyFacts(sort: typeof BODY | typeof STATE): number {
  return (sort << SORT_SHIFT) >>> 0;
}

/** Months are counted from the year 0; what was before began with it. */
export function eventFacts(first: number, last: number): number {
  const [from, to] = [Math.max(0, first), Math.max(0, last)];
  return ((EVENT << SORT_SHIFT) | (to << MONTH_BITS) | from) >>> 0;
}

/** The titles that a person has held, as bits of the word classes. */
export function titlesOf(facts: number): number {
  return (facts & ((1 << SORT_SHIFT) - 1)) >>> INITIAL_BITS;
}

/** The bit of an initial, whatever its script; letters share bits, so it may say yes wrongly. */
export function initialBit(letter: string): number {
  return 1 << (letter.toLowerCase().charCodeAt(0) % INITIAL_BITS);
}

export function hasInitial(facts: number, letter: string): boolean {
  return (facts & initialBit(letter)) !== 0;
}

/** An event's first and last month. */
export function monthsOf(facts: number): [first: number, last: number] {
  return [facts & OPEN_END, (facts >>> MONTH_BITS) & OPEN_END];
}

export function monthOf(year: number, month: number): number {
  return year * 12 + month - 1;
}
