import { gapAfter } from '../text/tokens.ts';
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
import type { Words } from './line.ts';

/** Whether a place acts, or is dealt with, and so stands for who governs there. */
export interface Acting {
  acts: boolean;
  /** It may act: "Moscow would wait", "Moscow has …". */
  mayAct: boolean;
  /** Where something is: "in Moscow", "the streets of Damascus". */
  placed: boolean;
}

const REACH = 3;
const PARENTHESIS = 5;

const PLACED: Acting = { acts: false, mayAct: false, placed: true };
const ACTING: Acting = { acts: true, mayAct: false, placed: false };
const NEITHER: Acting = { acts: false, mayAct: false, placed: false };

export function actingOf(
  { text, tokens, classes }: Words,
  from: number,
  to: number,
  german: boolean,
): Acting {
  const is = (at: number): number => classes[at] ?? 0;
  const gap = (at: number) => gapAfter(text, tokens, at);
  let before = from - 1;
  if (is(before) & ARTICLE && !(is(before) & LINKING) && gap(before) === 'space') before--;
  // In Russian, Arabic and German who acts may stand behind the verb: "erklärte Moskau".
  const inverted =
    german || /^[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(wordAt(from)) ? ACTS : 0;
  const link = gap(before) === 'space' || gap(before) === 'apostrophe' ? is(before) : 0;

  if (link & PLACE_PREPOSITION && !(is(before - 1) & STANCE)) return PLACED;
  if (link & CITY || (link & LINKING && is(before - 1) & CITY)) return PLACED;
  const possessed = ownsFrom(to);
  if (possessed) {
    for (let at = possessed; at < possessed + REACH; at++) {
      if (is(at) & CITY) return PLACED;
      if (is(at) & (STANCE | AFFAIRS)) return ACTING;
      if (gap(at) !== 'space') break;
    }
    return NEITHER;
  }
  if (gap(to - 1) === 'space' && is(to) & CITY) return PLACED;
  const acts =
    (link & (DEALING | STANCE | inverted) && !travels()) ||
    (link & LINKING && is(before - 1) & STANCE) ||
    (/^(?:by|par|von)$/.test(wordAt(before)) && is(before - 1) & ACTS) ||
    (gap(from - 1) === 'hyphen' && is(from - 1) & PREFIX) ||
    (gap(to - 1) === 'hyphen' && is(to) & ACTS) ||
    verbFollows();
  return acts
    ? ACTING
    : { ...NEITHER, mayAct: gap(to - 1) === 'space' && (is(to) & AUXILIARY) !== 0 };

  function wordAt(at: number): string {
    return text.slice(tokens.starts[at], tokens.ends[at]);
  }

  /** The word that a possessive owns, or 0: "Washington's demand", "Moskaus Haltung". */
  function ownsFrom(at: number): number {
    if (gap(at - 1) === 'apostrophe' && wordAt(at).toLowerCase() === 's') return at + 1;
    return gap(at - 1) === 'space' && is(at) & STANCE && !(is(at) & ACTS) ? at : 0;
  }

  /** "flights between Moscow and Geneva". */
  function travels(): boolean {
    return (is(before - 1) & CITY) !== 0;
  }

  /** "Moscow said", "Moscow has never said", "Moscow, for its part, said". */
  function verbFollows(): boolean {
    let at = to;
    if (gap(at - 1) === 'break' && text.charAt(tokens.ends[at - 1] as number) === ',') {
      let end = at;
      while (end < at + PARENTHESIS && gap(end) === 'space') end++;
      if (gap(end) !== 'break' || text.charAt(tokens.ends[end] as number) !== ',') return false;
      at = end + 1;
    } else if (gap(at - 1) !== 'space') return false;
    for (let reach = 0; reach < REACH; reach++, at++) {
      if (is(at) & ACTS) return true;
      if (!(is(at) & AUXILIARY) || !/space|apostrophe/.test(gap(at))) return false;
    }
    return false;
  }
}
