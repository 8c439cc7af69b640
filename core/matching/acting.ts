import { APOSTROPHE, HYPHEN, SPACE } from '../text/tokens.ts';
import {
  ACTS,
  AFFAIRS,
  AND,
  ARTICLE,
  AUXILIARY,
  CITY,
  DEALING,
  ELSEWHERE,
  LINKING,
  OPENER,
  PLACE_PREPOSITION,
  PREFIX,
  STANCE,
  TITLE,
} from './lexicon/classes.ts';
import { COMMA } from './title.ts';
import { CASELESS, type Words } from './words.ts';

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
/** A Russian verb in the plural: "в Москве считают" tells of those who govern there. */
const PLURAL = /(?:[юя]т|ли)(?:с[ья])?$/u;
/** What may be an Arabic verb whose subject is a city: feminine, past or present. */
const FEMININE = /^[وس]?ت.{3}|[^ا]ت$/u;
/** What no verb of one who acts is. */
const NO_VERB = CITY | ELSEWHERE | PLACE_PREPOSITION | LINKING | AND | ARTICLE | OPENER | DEALING;

/** What a place, the words from `from` to before `to`, does there. */
export function actingOf(words: Words, from: number, to: number, german: boolean): Acting {
  const is = (at: number): number => words.is(at);
  let before = from - 1;
  // "Er traf ein. Moskau schwieg."
  if (words.gap(before) === SPACE && is(before) & ARTICLE && !(is(before) & LINKING)) before--;
  const link = words.gap(before) & (SPACE | APOSTROPHE) ? is(before) : 0;
  const linked = link & LINKING ? is(before - 1) : 0;
  const behind = words.gap(to - 1);
  const follows = behind === SPACE ? is(to) : 0;
  // Who acts may stand behind the verb, as in "erklärte Moskau".
  const inverted = german || !/^[a-z]/i.test(words.word(from));

  const owned = ownedFrom();
  // But "привёз в Москву согласие".
  if (is(owned) & STANCE && !(inverted && link & PLACE_PREPOSITION)) return ACTS_THERE;
  if ((link | linked | follows) & CITY) return PLACED;
  // "Nobody in Moscow", but "the ambassador in Moscow".
  if (link & PLACE_PREPOSITION && (is(before - 1) & (STANCE | TITLE)) !== STANCE) {
    const verb = follows & AUXILIARY ? to + 1 : to;
    return is(verb) & ACTS && beginsClause(before) && PLURAL.test(words.word(verb))
      ? ACTS_THERE
      : PLACED;
  }
  if (owned > 0) {
    for (let at = owned; at < owned + REACH; at++) {
      if (is(at) & CITY) return PLACED;
      if (is(at) & (STANCE | AFFAIRS)) return ACTS_THERE;
      if (words.gap(at) !== SPACE) break;
    }
    return NOTHING;
  }
  if (
    (link & (DEALING | STANCE | (inverted ? ACTS : 0)) && !(is(before - 1) & CITY)) ||
    linked & STANCE ||
    (words.gap(from - 1) === HYPHEN && is(from - 1) & PREFIX) ||
    (behind === HYPHEN && is(to) & ACTS)
  ) {
    return ACTS_THERE;
  }
  // "أبلغت واشنطن حلفاءها".
  if (CASELESS.test(words.word(from - 1)) && mayBeVerb(from - 1)) return MAY_ACT;
  // In "the shops of Moscow sold" and "the Moscow tour is full" the place does nothing.
  return link & LINKING || (before < from - 1 && to - from < 2) ? NOTHING : verbBehind();

  /** The word that a possessive owns: "Washington's demand", "Moskaus Haltung". */
  function ownedFrom(): number {
    if (behind === APOSTROPHE && /^s$/i.test(words.word(to))) return to + 1;
    const genitive = german && words.capital(to) && words.word(to - 1).endsWith('s');
    return (behind === SPACE && genitive) || (follows & STANCE && !(follows & ACTS)) ? to : -1;
  }

  /** "Moscow said", "Moscow has never said", "Moscow, for its part, said". */
  function verbBehind(): Acting {
    let at = to;
    if (COMMA.test(words.between(to - 1))) {
      // "Washington, 27," and "Washington, who" are persons.
      if (/^(?:\d|who)/.test(words.word(at))) return NOTHING;
      while (words.gap(at) === SPACE) at++;
      if (!COMMA.test(words.between(at))) return NOTHING;
      at++;
    } else if (behind !== SPACE) return NOTHING;
    const first = at;
    for (; at < first + REACH; at++) {
      if (is(at) & ACTS) return ACTS_THERE;
      if (!(is(at) & AUXILIARY) || !(words.gap(at) & (SPACE | APOSTROPHE))) break;
    }
    return is(first) & AUXILIARY || (beginsClause(from) && mayBeVerb(first)) ? MAY_ACT : NOTHING;
  }

  function beginsClause(at: number): boolean {
    return words.gap(at - 1) !== SPACE || Boolean(is(at - 1) & (AND | OPENER));
  }

  function mayBeVerb(at: number): boolean {
    const word = words.word(at);
    if (is(at) & NO_VERB || words.capital(at) || words.length(at) < 3) return false;
    return !CASELESS.test(word) || FEMININE.test(word);
  }
}
