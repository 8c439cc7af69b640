import type { Gap } from '../text/tokens.ts';
import { ALL_CAPITALS, CAPITALISED, gapAfter } from '../text/tokens.ts';
import { actingOf, type Acting } from './acting.ts';
import {
  AFFAIRS,
  AND,
  COUNTRY,
  ABOUT,
  DEMONYM,
  GIVEN_NAME,
  HONORIFIC,
  INSTITUTION,
  OPENER,
  OTHER_MATTER,
  PARTICLE,
  PREFIX,
  REGION,
  STANCE,
} from './lexicon/classes.ts';
import { type Line, PROSE, type Words, yearAt } from './line.ts';
import { type Title, titleAround } from './title.ts';

/** With the words beside it, a name is a name of its own, … */
export const ITSELF = 0;
/** … that of a thing or place: "Kerry Group", "County Kerry", … */
export const THING = 1;
/** … or that of a person: "Kerry Washington", "Hafez al-Assad". */
export const PERSON_NAME = 2;

/** What the words beside a name say about it. */
export interface Surroundings extends Title, Acting {
  line: Line;
  /** What a family name, or another single word, makes with its neighbours. */
  other: typeof ITSELF | typeof THING | typeof PERSON_NAME;
  /** Even a full name is part of a longer one: "John Kerry High School". */
  institution: boolean;
  /** What it is of, it is part of: "Bank of America". */
  belongs: boolean;
  /** A place told apart by what follows: "Moscow, Idaho". */
  elsewhere: boolean;
  /** Initials before it: "SV" of "S. V. Lavrov"; and where they begin, or -1. */
  initials: string;
  initialsStart: number;
  /** A year within three words, or 0. */
  year: number;
  /** Talks of another matter: "nuclear talks", "talks on Libya". */
  otherMatter: boolean;
  /** The number of the sighting that talks are said to be about, or -1: "talks on Syria". */
  matter: number;
  /** How many words the name has. */
  words: number;
}

export interface Span {
  /** Word numbers, half open. */
  from: number;
  to: number;
}

const CASELESS = /^\p{Lo}/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
/** Words so ended open sentences, and are no given names. */
const ORDINARY =
  /(?:ing|ed|ly|tion|ment|ant|ists?|ics|als|ers|[бвдлмнпрстшщ]ает|ют|ят|тся|ал|ил|ли|ла)$/u;
const YEAR_REACH = 3;
const LONGEST_CHAIN = 4;

/** Judges a name by its neighbours. `named` has the words of all names of the corpus there. */
export function surroundingsOf(
  words: Words,
  line: Line,
  { from, to }: Span,
  named: { has(at: number): boolean },
): Surroundings {
  const { text, tokens, classes } = words;
  const is = (at: number): number => classes[at] ?? 0;
  const gap = (at: number): Gap => gapAfter(text, tokens, at);
  const flag = (at: number): number => tokens.flags[at] ?? 0;
  const word = (at: number): string => text.slice(tokens.starts[at], tokens.ends[at]);
  const length = (at: number): number =>
    (tokens.ends[at] as number) - (tokens.starts[at] as number);

  let before = from - 1;
  while (before >= 0 && is(before) & PARTICLE && /space|hyphen/.test(gap(before))) before--;
  const particle = before < from - 1;
  let initials = '';
  let start = -1;
  while (before >= 0 && gap(before) === 'point' && length(before) === 1 && flag(before)) {
    if (named.has(before) || is(before) & HONORIFIC || gap(before - 1) === 'apostrophe') break;
    initials = word(before) + initials;
    start = tokens.starts[before] as number;
    before--;
  }
  const title = titleAround(words, before, to);

  /** A word before or behind that, with the name, makes the name of a person or a thing. */
  function neighbour(at: number, precedes: boolean): Surroundings['other'] {
    const classed = is(at);
    if (at < 0 || at >= tokens.count) return ITSELF;
    const text = word(at);
    if (CASELESS.test(text)) {
      if (classed & INSTITUTION) return THING;
      return precedes && classed & GIVEN_NAME ? PERSON_NAME : ITSELF;
    }
    if (!(flag(at) & CAPITALISED)) {
      const told = precedes && classed & INSTITUTION && (particle || CYRILLIC.test(text));
      return told ? THING : ITSELF;
    }
    const opens = precedes && opensSentence(words, at);
    if (classed & GIVEN_NAME && !(opens && classed & OPENER)) return PERSON_NAME;
    if (named.has(at)) return precedes ? THING : PERSON_NAME;
    if (classed & INSTITUTION) return THING;
    if (line.style !== PROSE || line.german) return ITSELF;
    if (length(at) === 1 || flag(at) & ALL_CAPITALS) return ITSELF;
    if (classed & (OPENER | DEMONYM)) return ITSELF;
    if (opens && (classed !== 0 || ORDINARY.test(text))) return ITSELF;
    return PERSON_NAME;
  }

  function compounded(at: number, precedes: boolean): boolean {
    if (!(flag(at) & CAPITALISED) || named.has(at) || is(at) & PREFIX || line.german) return false;
    // "the Trump-Putin summit": two names beside a common noun.
    const behind = precedes ? to : at + 1;
    const common = gap(behind - 1) === 'space' && !flag(behind);
    return !(common && is(behind) & (AFFAIRS | STANCE));
  }

  let other: Surroundings['other'] = ITSELF;
  const hyphens =
    (gap(before) === 'hyphen' && compounded(before, true)) ||
    (gap(to - 1) === 'hyphen' && compounded(to, false) && line.style === PROSE);
  if (hyphens) other = THING;
  if (gap(before) === 'space' && !title.titled) other ||= neighbour(before, true);
  if (gap(to - 1) === 'space') other ||= neighbour(to, false);
  // "Putin's Kitchen".
  if (gap(to - 1) === 'apostrophe' && length(to) === 1 && flag(to + 1) && line.style === PROSE) {
    if (is(to + 1) & INSTITUTION && gap(to) === 'space') other ||= THING;
  }

  return {
    line,
    ...title,
    ...actingOf(words, from, to, line.german),
    other,
    institution: hyphens || institution(),
    belongs: belongs(),
    elsewhere: toldApart(),
    initials,
    initialsStart: start,
    year: yearBeside(),
    ...matter(),
    words: to - from,
  };

  /** "Russia Today", "John Kerry High School". */
  function institution(): boolean {
    let at = to;
    while (at < to + LONGEST_CHAIN && gap(at - 1) === 'space' && flag(at) && !named.has(at)) at++;
    return at > to && Boolean(is(at - 1) & INSTITUTION) && line.style === PROSE;
  }

  function belongs(): boolean {
    const of = from - 1;
    return (
      word(of) === 'of' && gap(of) === 'space' && Boolean(flag(of - 1) && is(of - 1) & INSTITUTION)
    );
  }

  function toldApart(): boolean {
    const between = text.slice(tokens.ends[to - 1], tokens.starts[to]);
    if (!/^,\s+$/.test(between) || !flag(to) || !(is(to) & REGION) || named.has(to)) return false;
    return !(is(to + 1) & AND && gap(to) === 'space');
  }

  function yearBeside(): number {
    for (let reach = 1; reach <= YEAR_REACH; reach++) {
      const year = (from >= reach && yearAt(words, from - reach)) || yearAt(words, to + reach - 1);
      if (year) return year;
    }
    return 0;
  }

  function matter(): Pick<Surroundings, 'otherMatter' | 'matter'> {
    const modifier = gap(from - 1) === 'space' ? from - 1 : -1;
    if (is(modifier) & OTHER_MATTER || (is(modifier) & COUNTRY && !named.has(modifier))) {
      return { otherMatter: true, matter: -1 };
    }
    if (named.has(modifier)) return { otherMatter: false, matter: modifier };
    if (!(is(to) & ABOUT) || gap(to - 1) !== 'space') return { otherMatter: false, matter: -1 };
    for (let at = to + 1; at <= to + YEAR_REACH && gap(at - 1) === 'space'; at++) {
      if (named.has(at)) return { otherMatter: false, matter: at };
      if (is(at) & (COUNTRY | OTHER_MATTER)) return { otherMatter: true, matter: -1 };
    }
    return { otherMatter: false, matter: -1 };
  }
}

/** Whether a sentence begins with the word `at`. */
function opensSentence({ text, tokens }: Words, at: number): boolean {
  if (at === 0) return true;
  const before = text.slice(tokens.ends[at - 1], tokens.starts[at]);
  return /[.!?:;"“”«„(\n—–|•]/u.test(before);
}
