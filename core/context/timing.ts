import { earliestDay, latestDay, parseEdtf } from '../time/edtf.ts';

/**
 * How a fact stands to the page's date: known from then or before; dated by a span that the
 * page's date lies in; only known from later.
 */
export type When = 'then' | 'around' | 'later';

/** A span of days since 1970-01-01, both ends included; infinite where open. */
export interface Span {
  first: number;
  last: number;
}

/** The days that a date may mean; `undefined` where it is none. */
export function spanOf(edtf: string | undefined): Span | undefined {
  const date = edtf === undefined ? undefined : parseEdtf(edtf);
  return date && { first: earliestDay(date), last: latestDay(date) };
}

/** A fact's place in time as seen from the page; compare by `byTime`. */
export interface Timing {
  /** Absent where the page or the fact has no date. */
  when?: When;
  /** 0: known from then, or more likely then than later; 1: more likely later; 2: later; 3: undated. */
  tier: number;
  /** Greater comes first within a tier: newest first, but of later ones the nearest. */
  recency: number;
  /** Decides between equals: what began later is more precise. */
  start: number;
}

export function timingOf(fact: Span | undefined, page: Span | undefined): Timing {
  if (!fact) return { tier: 3, recency: 0, start: 0 };
  const { first, last } = fact;
  if (!page) return { tier: 0, recency: last, start: first };
  const now = page.last;
  if (first > now) return { when: 'later', tier: 2, recency: -first, start: -last };
  // What began before and has no end goes on.
  if (last <= now || last === Infinity) {
    return { when: 'then', tier: 0, recency: Math.min(last, now), start: first };
  }
  const likely = first !== -Infinity && now - first >= last - now;
  return { when: 'around', tier: likely ? 0 : 1, recency: likely ? now : first, start: first };
}

/** By tier, then the newest; what is as new as another compares equal. */
export function byTime(a: Timing, b: Timing): number {
  return compare(a.tier, b.tier) || compare(b.recency, a.recency);
}

/** Numbers by size, strings by code units; infinities are equal to themselves. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
