import {
  ACTS,
  AFFAIRS,
  ARTICLE,
  AUXILIARY,
  CITY,
  DEALING,
  LINKING,
  PLACE_PREPOSITION,
  PREFIX,
  STANCE,
} from './lexicon/classes.ts';
import type { Words } from './words.ts';

/** What a place does in its sentence. */
export const NOTHING = 0;
/** It may act: "Moscow would wait". */
export const MAY_ACT = 1;
/** It acts, or is dealt with, and so stands for who governs there: "talks with Moscow". */
export const ACTS_THERE = 2;
/** Something is there: "in Moscow", "the streets of Damascus". */
export const PLACED = 3;
export type Acting = typeof NOTHING | typeof MAY_ACT | typeof ACTS_THERE | typeof PLACED;

const REACH = 3;
/** A Russian verb of the past. */
const VERB = /[аеиоуыя]л[аио]?(?:с[ья])?$/u;

/**
 * `inverted`: in a language in which who acts may stand behind the verb, as in "erklärte
 * Moskau".
 */
export function actingOf(words: Words, from: number, to: number, inverted: boolean): Acting {
  const is = (at: number): number => words.is(at);
  let before = from - 1;
  if (is(before) & ARTICLE && !(is(before) & LINKING)) before--;
  const link = /space|apostrophe/.test(words.gap(before)) ? is(before) : 0;
  const linked = link & LINKING ? is(before - 1) : 0;
  const behind = words.gap(to - 1);

  if (link & PLACE_PREPOSITION && !(is(before - 1) & STANCE)) return PLACED;
  if ((link | linked) & CITY || (behind === 'space' && is(to) & CITY)) return PLACED;
  const owned = ownedFrom();
  if (owned) {
    for (let at = owned; at < owned + REACH; at++) {
      if (is(at) & CITY) return PLACED;
      if (is(at) & (STANCE | AFFAIRS)) return ACTS_THERE;
      if (words.gap(at) !== 'space') break;
    }
    return NOTHING;
  }
  if (
    (link & (DEALING | STANCE | (inverted ? ACTS : 0)) && !(is(before - 1) & CITY)) ||
    linked & STANCE ||
    (/^(?:by|par|von)$/.test(words.word(before)) && linked & ACTS) ||
    (words.gap(from - 1) === 'hyphen' && is(from - 1) & PREFIX) ||
    (behind === 'hyphen' && is(to) & ACTS)
  ) {
    return ACTS_THERE;
  }
  return verbBehind();

  /** The word that a possessive owns, or 0: "Washington's demand", "Moskaus Haltung". */
  function ownedFrom(): number {
    if (behind === 'apostrophe' && /^s$/i.test(words.word(to))) return to + 1;
    return behind === 'space' && is(to) & STANCE && !(is(to) & ACTS) ? to : 0;
  }

  /** "Moscow said", "Moscow has never said", "Moscow, for its part, said". */
  function verbBehind(): Acting {
    let at = to;
    if (/^,\s$/.test(words.between(to - 1))) {
      while (words.gap(at) === 'space') at++;
      if (!/^,\s$/.test(words.between(at))) return NOTHING;
      at++;
    } else if (behind !== 'space') return NOTHING;
    const first = at;
    for (; at < first + REACH; at++) {
      if (is(at) & ACTS) return ACTS_THERE;
      if (!(is(at) & AUXILIARY) || !/space|apostrophe/.test(words.gap(at))) break;
    }
    return is(first) & AUXILIARY || VERB.test(words.word(first)) ? MAY_ACT : NOTHING;
  }
}
