import { ALL_CAPITALS } from '../text/tokens.ts';
import { type Acting, actingOf, NOTHING } from './acting.ts';
import {
  ABOUT,
  AFFAIRS,
  AND,
  COUNTRY,
  DEMONYM,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  INSTITUTION,
  KIN,
  OPENER,
  OTHER_MATTER,
  PARTICLE,
  PREFIX,
  REGION,
  STANCE,
} from './lexicon/classes.ts';
import { type Line, PROSE } from './line.ts';
import { titleBefore, titleBehind } from './title.ts';
import type { Words } from './words.ts';

/** With the words beside it, a name is a name of its own, … */
export const ITSELF = 0;
/** … that of a thing or place: "Kerry Group", "County Kerry", … */
export const THING = 1;
/** … that of a person: "Kerry Washington", "Hafez al-Assad", … */
export const PERSON_NAME = 2;
export type Other = typeof ITSELF | typeof THING | typeof PERSON_NAME;

/** No matter of talks is told, or one that is no subject of the corpus. */
const NO_MATTER = -1;
export const OTHER = -2;

/** What of the surroundings a decision over a text will ask for; the rest is not read. */
export interface Wanted {
  /** Whether places act: there is one that may stand for who governs there. */
  acting: boolean;
  /** What supports a common name. */
  support: boolean;
  /** What talks are about. */
  matter: boolean;
}

/** What the words beside a name say about it. */
export interface Surroundings {
  line: Line;
  /** What a family name, or another common word, makes with its neighbours. */
  other: Other;
  /** What a name of one word makes so: "Bank of America", "Moscow, Idaho". */
  single: boolean;
  /** Even a name of several words is part of a longer one: "John Kerry High School". */
  part: boolean;
  acting: Acting;
  /** The titles before it or behind a comma, as bits of the word classes. */
  titles: number;
  /** Initials before it: "SV" of "S. V. Lavrov"; and where they begin. */
  initials: string;
  initialsStart: number;
  /** What talks are about: the number of a sighting, or one of the above. */
  matter: number;
  /** How many words the name has. */
  words: number;
  /** Its script has capitals. */
  cased: boolean;
  /** In small letters its one word would be an ordinary one. */
  ordinary: boolean;
}

const CASELESS = /^\p{Lo}/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
/** Words so ended open sentences, and are no given names. */
const ORDINARY = /(?:ing|ed|ly|tion|ment|ant|ists?|ics|als|ers)$/;
const MATTER_REACH = 3;
const LONGEST_CHAIN = 4;

interface Beside {
  /** The sighting of each word of a name in the text. */
  named: ReadonlyMap<number, number>;
  /** "And" or the like is written together with the name, and parts it from what is before it. */
  clitic: boolean;
  wanted: Wanted;
}

/** Judges a name by its neighbours. */
export function surroundingsOf(
  words: Words,
  line: Line,
  from: number,
  to: number,
  { named, clitic, wanted }: Beside,
): Surroundings {
  const is = (at: number): number => words.is(at);
  const gap = (at: number): string => words.gap(at);
  const prose = line.style === PROSE;

  let before = from - 1;
  while (is(before) & PARTICLE && /space|hyphen/.test(gap(before))) before--;
  const particle = before < from - 1;
  let initials = '';
  let initialsStart = 0;
  while (/^\p{Lu}$/u.test(words.word(before)) && gap(before) === 'point') {
    if (named.has(before) || is(before) & HONORIFIC || gap(before - 1) === 'apostrophe') break;
    initials = words.word(before) + initials;
    initialsStart = words.tokens.starts[before] as number;
    before--;
  }
  const title = titleBefore(words, before, to);
  const dotted = to - from > 1 && gap(to - 2) === 'point';

  let other: Other = ITSELF;
  const compound =
    (gap(before) === 'hyphen' && compounds(before, to)) ||
    (gap(to - 1) === 'hyphen' && prose && compounds(to, to + 1));
  if (compound) other = THING;
  if (gap(before) === 'space' && !title && !clitic) other ||= neighbour(before, true);
  // Before a family name it is a given one: whom "Kerry Washington" names, nobody calls "Kerry".
  if (gap(to - 1) === 'space' && neighbour(to, false)) other ||= THING;
  // "Putin's Kitchen".
  const owns = gap(to - 1) === 'apostrophe';
  if (owns && prose && words.capital(to + 1) && is(to + 1) & INSTITUTION) other ||= THING;

  return {
    line,
    other,
    single: belongs() || toldApart(),
    part: compound || (prose && institution()),
    acting: wanted.acting
      ? actingOf(words, from, to, line.german || !/^[a-z]/i.test(words.word(from)))
      : NOTHING,
    titles: title || (wanted.support ? titleBehind(words, to) : 0),
    initials,
    initialsStart,
    matter: wanted.matter ? matter() : NO_MATTER,
    words: to - from,
    cased: !CASELESS.test(words.word(from)),
    ordinary: to - from === 1 && Boolean(is(from) & FUNCTION_WORD),
  };

  /** What a word before or behind makes of the name. */
  function neighbour(at: number, precedes: boolean): Other {
    const classes = is(at);
    const word = words.word(at);
    if (CASELESS.test(word)) {
      if (classes & INSTITUTION) return THING;
      return precedes && classes & GIVEN_NAME ? PERSON_NAME : ITSELF;
    }
    if (!words.capital(at)) {
      if (precedes && classes & KIN) return PERSON_NAME;
      const told = precedes && classes & INSTITUTION && (particle || CYRILLIC.test(word));
      return told ? THING : ITSELF;
    }
    const opens = precedes && opensSentence(words, at);
    if (classes & GIVEN_NAME && !(opens && classes & OPENER)) return PERSON_NAME;
    if (named.has(at)) return precedes ? THING : PERSON_NAME;
    if (classes & INSTITUTION) return THING;
    const acronym = (words.tokens.flags[at] as number) & ALL_CAPITALS;
    // In German a noun of any kind may precede; hardly at the beginning, without an article.
    const noun = line.german && !(opens && !classes);
    if (!prose || noun || acronym || word.length === 1) return ITSELF;
    if (classes & (OPENER | DEMONYM)) return ITSELF;
    const ordinary = classes || CYRILLIC.test(word) || ORDINARY.test(word);
    return opens && ordinary ? ITSELF : PERSON_NAME;
  }

  /** "SNC-Lavalin"; but "the Trump-Putin summit" has two names beside a common noun. */
  function compounds(at: number, behind: number): boolean {
    if (!words.capital(at) || named.has(at) || is(at) & PREFIX || line.german) return false;
    const noun = gap(behind - 1) === 'space' && !words.capital(behind);
    return !(noun && is(behind) & (AFFAIRS | STANCE));
  }

  /** "Russia Today", "John Kerry High School". */
  function institution(): boolean {
    let at = to;
    // The point behind "U.S." is its own.
    const follows = gap(to - 1) === (dotted ? 'point' : 'space');
    while (
      at < to + LONGEST_CHAIN &&
      words.capital(at) &&
      (at > to ? gap(at - 1) === 'space' : follows)
    )
      at++;
    return at > to && !named.has(at - 1) && Boolean(is(at - 1) & INSTITUTION);
  }

  /** "Bank of America". */
  function belongs(): boolean {
    const of = from - 1;
    if (owns || words.word(of) !== 'of' || !words.capital(of - 1)) return false;
    return Boolean(is(of - 1) & INSTITUTION);
  }

  /** "Moscow, Idaho". */
  function toldApart(): boolean {
    if (!/^,\s+$/.test(words.between(to - 1)) || named.has(to)) return false;
    if (!words.capital(to) || !(is(to) & REGION)) return false;
    return !(is(to + 1) & AND);
  }

  /** "nuclear talks", "Syria talks", "talks on Libya". */
  function matter(): number {
    const told = (at: number): number =>
      named.get(at) ?? (is(at) & (COUNTRY | OTHER_MATTER) ? OTHER : NO_MATTER);
    let found = gap(from - 1) === 'space' ? told(from - 1) : NO_MATTER;
    const last = is(to) & ABOUT ? to + MATTER_REACH : to;
    for (let at = to + 1; at <= last && found === NO_MATTER && gap(at - 1) === 'space'; at++) {
      found = told(at);
    }
    return found;
  }
}

/** Whether a sentence begins with the word `at`. */
function opensSentence(words: Words, at: number): boolean {
  return at === 0 || /[.!?:;"“”«„(\n—–|•]/u.test(words.between(at - 1));
}
