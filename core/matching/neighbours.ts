import { ALL_CAPITALS, APOSTROPHE, HYPHEN, POINT, SPACE } from '../text/tokens.ts';
import { type Acting, actingOf } from './acting.ts';
import type { Entry } from './alias-index.ts';
import { ACRONYM, METONYM, SURNAME } from './alias-index.ts';
import {
  ABOUT,
  ACTS,
  AFFAIRS,
  AND,
  ARTICLE,
  CITY,
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
  PLACE_PREPOSITION,
  PREFIX,
  REGION,
  STANCE,
  TITLE,
} from './lexicon/classes.ts';
import { type Line, PROSE } from './line.ts';
import { COMMA, titleBefore, titleBehind } from './title.ts';
import { CASELESS, opensSentence, type Words } from './words.ts';

/** With the words beside it, a name is a name of its own, … The greater, the more it takes away. */
export const ITSELF = 0;
/** … that of a thing or place: "Kerry Group", "County Kerry", … */
export const THING = 1;
/** … that of a person: "Kerry Washington", "Hafez al-Assad", … */
export const PERSON_NAME = 2;
export type Other = typeof ITSELF | typeof THING | typeof PERSON_NAME;

/** No matter of talks is told, or one that is no subject of the corpus. */
const NO_MATTER = -1;
export const OTHER = -2;

/** What the words beside a name say about it. */
export interface Surroundings {
  line: Line;
  /** What a family name, or another common word, makes with its neighbours. */
  other: Other;
  /** What a name of one word makes so: "Bank of America", "Moscow, Idaho", "Iran Barkley". */
  single: boolean;
  /** Even a name of several words is part of a longer one: "John Kerry High School". */
  part: boolean;
  acting: Acting;
  /** The titles before it or behind a comma, as bits of the word classes. */
  titles: number;
  /** Initials beside it: "SV" of "S. V. Lavrov"; and where the name begins with them. */
  initials: string;
  initialsStart: number;
  /** What talks are about: the number of a sighting, or one of the above. */
  matter: number;
  /** The year that stands beside it, or 0. */
  year: number;
  /** How many words the name has. */
  words: number;
  /** Its script has capitals. */
  cased: boolean;
  /** In small letters its one word would be an ordinary one. */
  ordinary: boolean;
  /** It may be that one here, at the beginning of a sentence, behind an article or in a heading. */
  uncertain: boolean;
}

const CYRILLIC = /^\p{sc=Cyrl}/u;
/** Not in the nominative, or in that of few names: "Ирана", "Сирией". */
const INFLECTED = /[аеимуыю]$/;
/** Behind a name of a state or body, these do not make another one of it: "US Senator". */
const BESIDE_BODY =
  TITLE |
  GIVEN_NAME |
  AFFAIRS |
  STANCE |
  ACTS |
  DEMONYM |
  OPENER |
  FUNCTION_WORD |
  COUNTRY |
  REGION;
/** Between quotation marks. */
const QUOTED = /^\s["„\p{Pi}\p{Pf}].+["\p{Pi}\p{Pf}](?!\p{L})/u;
/** How far behind a name they may be closed: "телеканал «Россия 1»". */
const QUOTED_REACH = 4;
/** Words so ended open sentences, and are no given names. */
const ORDINARY = /(?:ing|ed|ly|tion|ers)$/;
/** In Arabic: "شارع", but not "قلب". */
const STREET = INSTITUTION | CITY;
const MATTER_REACH = 3;
/** "The Geneva talks of June 2012". */
const YEAR_REACH = 3;
const LONGEST_CHAIN = 4;

/**
 * Judges a name, the words from `from` to before `to`, by its neighbours. `named` has the sighting of each word
 * of a name in the text; `entry` is the first of what the words may name.
 */
export function surroundingsOf(
  words: Words,
  line: Line,
  from: number,
  to: number,
  named: ReadonlyMap<number, number>,
  entry: Entry,
): Surroundings {
  const is = (at: number): number => words.is(at);
  const gap = (at: number): number => words.gap(at);
  const prose = line.style === PROSE;
  const cased = !CASELESS.test(words.word(from));

  let before = from - 1;
  // But "die Stiftung der Assad-Familie".
  while (
    is(before) & PARTICLE &&
    gap(before) & (SPACE | HYPHEN) &&
    !(line.german && is(before) & ARTICLE)
  )
    before--;

  let initials = '';
  let initialsStart = words.tokens.starts[from] as number;
  while (initial(before) && gap(before) === POINT) {
    if (named.has(before) || is(before) & HONORIFIC || gap(before - 1) === APOSTROPHE) break;
    initials = words.word(before) + initials;
    initialsStart = words.tokens.starts[before] as number;
    before--;
  }
  // "Лавров К. А."
  if (gap(to - 1) === SPACE && initial(to) && !named.has(to)) initials += words.word(to);
  const title = titleBefore(words, before, to);
  const dotted = to - from > 1 && gap(to - 2) === POINT;

  // The capitals behind it: "John Kerry High School", "Iran Barkley".
  let end = to;
  // In German a noun of any kind may follow, but not where a verb has to: "Assad Khan gewann".
  let told =
    (line.german && (!opensSentence(words, from) || words.word(to - 1).endsWith('s'))) ||
    // "Президент Ирана Хасан Роухани": what a case has changed is no part of the name behind it.
    (entry.kind !== SURNAME && INFLECTED.test(words.word(to - 1)));
  const longest = prose ? to + LONGEST_CHAIN : to;
  while (
    end < longest &&
    words.capital(end) &&
    // The point behind "U.S." is its own.
    gap(end - 1) === (dotted && end === to ? POINT : SPACE)
  ) {
    const acronym = (words.tokens.flags[end] as number) & ALL_CAPITALS;
    told ||= named.has(end) || words.length(end) < 2 || Boolean(acronym || is(end) & BESIDE_BODY);
    end++;
  }
  // "Генсек ООН Пан Ги Мун": whose title it is.
  const longer = end > to && !told && !(title && entry.kind === ACRONYM);
  const institution = end > to && !named.has(end - 1) && Boolean(is(end - 1) & INSTITUTION);

  let other: Other = ITSELF;
  const compound =
    (gap(before) === HYPHEN && compounds(before, to)) ||
    (gap(to - 1) === HYPHEN && prose && compounds(to, to + 1));
  if (compound) other = THING;
  // "And" or the like, written together with the name, parts it from what is before it.
  // "Co. Kerry" has a point of its own.
  // Behind two initials the name is whole: "стран Африки М. Л. Богданов".
  if (
    (gap(before) === SPACE || words.word(before) === 'Co') &&
    !title &&
    !entry.clitic &&
    !initials[1]
  )
    other ||= precededBy(before);
  // Before a family name it is a given one: whom "Kerry Washington" names, nobody calls "Kerry".
  if (gap(to - 1) === SPACE && followedBy(to)) other ||= THING;
  // "Putin's Kitchen".
  const owns = gap(to - 1) === APOSTROPHE;
  if (owns && words.capital(to + 1) && is(to + 1) & INSTITUTION) other ||= THING;
  const apart = toldApart();
  if (apart) other = PERSON_NAME;

  let year = 0;
  for (let at = from - YEAR_REACH; at < to + YEAR_REACH; at++) year ||= words.year(at);
  // French "Syriens" are no possession of Syria's, as in German.
  const people = line.romance && entry.kind !== ACRONYM && (is(from) & DEMONYM) > 0;
  const ordinary = to - from === 1 && (people || Boolean(is(from) & FUNCTION_WORD));
  return {
    line,
    other,
    single:
      longer ||
      apart ||
      belongs() ||
      people ||
      (entry.kind === ACRONYM
        ? ordinary &&
          // French "UN": no French text calls the United Nations so.
          ((line.romance && (is(from) & ARTICLE) > 0) ||
            shouted(from - 1) ||
            // "US 95", "UN 1203": a road, a substance; but "the US 20 years on".
            (gap(to - 1) === SPACE &&
              !words.year(to) &&
              /^\d+$/.test(words.word(to)) &&
              !(is(from - 1) & ARTICLE)))
        : quoted()),
    part: compound || institution || (prose && ofOther()) || inStreet(),
    acting: actingOf(words, from, to, line.german),
    titles: title || titleBehind(words, to),
    initials,
    initialsStart,
    matter: matter(),
    year,
    words: to - from,
    cased,
    ordinary,
    uncertain: ordinary && (!prose || opensSentence(words, from) || (is(from - 1) & ARTICLE) > 0),
  };

  function initial(at: number): boolean {
    return /^\p{Lu}$/u.test(words.word(at)) && words.between(at).startsWith('.');
  }

  /** What a word before the name makes of it. */
  function precededBy(at: number): Other {
    const classes = is(at);
    const word = words.word(at);
    // "The elder Assad".
    if (classes & KIN) return PERSON_NAME;
    const caseless = CASELESS.test(word);
    if (!caseless && !words.capital(at)) {
      return classes & INSTITUTION && CYRILLIC.test(word) ? THING : ITSELF;
    }
    const opens = opensSentence(words, at);
    if (!caseless && classes & GIVEN_NAME && !(opens && classes & OPENER)) return PERSON_NAME;
    const acronym = (words.tokens.flags[at] as number) & ALL_CAPITALS;
    if (classes & INSTITUTION || (!caseless && !acronym && another(at))) return THING;
    // But "التقى كيري لافروف".
    if (caseless) return classes & GIVEN_NAME && !named.has(at) ? PERSON_NAME : ITSELF;
    // In German a noun of any kind may precede; hardly at the beginning, without an article, nor
    // behind another noun: "Kabarettist Ludger Harf".
    const second = gap(at - 1) === SPACE && words.capital(at - 1);
    const noun =
      line.german &&
      (classes || !(opens || (second && !named.has(at - 1) && !(is(at - 1) & OPENER))));
    const apart = classes & (OPENER | DEMONYM | COUNTRY);
    if (!prose || noun || acronym || apart) return ITSELF;
    const ordinary = classes || CYRILLIC.test(word) || ORDINARY.test(word);
    // "In Paris Kerry said".
    return (opens && ordinary) || is(at - 1) & PLACE_PREPOSITION ? ITSELF : PERSON_NAME;
  }

  /** Whether a word names another that is no state: "in Syria Assad" are two. */
  function another(at: number): boolean {
    return named.has(at) && !(is(at) & COUNTRY);
  }

  /** Whether a word behind the name makes another of it: "Kerry Washington", "Assad père". */
  function followedBy(at: number): boolean {
    const classes = is(at);
    if (words.capital(at)) {
      return longer || another(at) || Boolean(classes & (GIVEN_NAME | INSTITUTION));
    }
    return Boolean(classes & INSTITUTION && (classes & KIN || CASELESS.test(words.word(at))));
  }

  /**
   * "SNC-Lavalin"; but "the Trump-Putin summit" has two names beside a common noun, and the "UN-Arab
   * League envoy" or "la frontière Syrie-Turquie" others that are no part of it.
   */
  function compounds(at: number, behind: number): boolean {
    if (!words.capital(at) || named.has(at) || is(at) & (PREFIX | COUNTRY | DEMONYM)) return false;
    // "Assad-Stausee"; but "Kerry-Besuch".
    if (line.german) return (is(at) & INSTITUTION) > 0;
    const noun = gap(behind - 1) === SPACE && !words.capital(behind);
    return !(noun && is(behind) & (AFFAIRS | STANCE));
  }

  /** "Islamic State of Afghanistan". */
  function ofOther(): boolean {
    const whole = is(to - 1) & (INSTITUTION | AFFAIRS) || entry.kind === METONYM;
    const of = whole && /^(of|for|von)$/.test(words.word(to)) && words.capital(to + 1);
    return Boolean(of) && !named.has(to + 1) && !(is(to + 1) & OPENER);
  }

  /** It stands alone in quotation marks, as titles do: "hotel «Россия»". */
  function quoted(): boolean {
    const { starts, ends } = words.tokens;
    const at = is(from - 1) & ARTICLE ? from - 2 : from - 1;
    return QUOTED.test(
      words.text.slice(ends[at] ?? starts[from], (ends[to - 1] as number) + QUOTED_REACH),
    );
  }

  /** "Rue de Russie". */
  function inStreet(): boolean {
    return /^des?$/.test(words.word(from - 1)) && (is(from - 2) & INSTITUTION) > 0;
  }

  /** "Bank of America", "شارع سوريا". */
  function belongs(): boolean {
    const of = from - 1;
    const word = words.word(of);
    // But "في قلب سوريا".
    if (CASELESS.test(word)) return !entry.clitic && gap(of) === SPACE && (~is(of) & STREET) === 0;
    return !owns && word === 'of' && words.capital(of - 1) && (is(of - 1) & INSTITUTION) > 0;
  }

  /** Beside a name: "win a night ON US". */
  function shouted(at: number): boolean {
    const shouts = (words.tokens.flags[at] as number) & ALL_CAPITALS;
    return shouts > 0 && (is(at) & (OPENER | DEMONYM)) === OPENER;
  }

  /** "Moscow, Idaho". */
  function toldApart(): boolean {
    if (!COMMA.test(words.between(to - 1)) || named.has(to)) return false;
    if (!words.capital(to) || !(is(to) & REGION)) return false;
    return !(is(to + 1) & AND);
  }

  /**
   * "nuclear talks", "Syria talks", "talks on Libya", in Arabic the last only; "a communiqué", but "a Geneva
   * conference" may be it.
   */
  function matter(): number {
    const told = (at: number): number =>
      named.get(at) ?? (is(at) & (COUNTRY | OTHER_MATTER) ? OTHER : NO_MATTER);
    const any = to - from === 1 && is(from - 1) & PREFIX;
    let found = gap(from - 1) === SPACE && cased ? (any ? OTHER : told(from - 1)) : NO_MATTER;
    const last = is(to) & ABOUT ? to + MATTER_REACH : to;
    for (let at = to + 1; at <= last && found === NO_MATTER && gap(at - 1) === SPACE; at++) {
      found = told(at);
    }
    return found;
  }
}
