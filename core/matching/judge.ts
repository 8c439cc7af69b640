import type { Entry } from './alias-index.ts';
import { ACRONYM, METONYM, SURNAME } from './alias-index.ts';
import { isLasting, pageFits, yearsFit } from './dates.ts';
import { PERSON, sortOf, STATE, titlesOf } from './facts.ts';
import { EXPERT, HEAD_OF_STATE, HONORIFIC, LEGISLATOR, PROFESSION } from './lexicon/classes.ts';
import { ITSELF, OTHER, PERSON_NAME, THING } from './neighbours.ts';
import { ACTS_THERE, MAY_ACT, PLACED } from './acting.ts';
import type { Page } from './page.ts';
import {
  ACTS,
  ANOTHER_OF_THAT_NAME,
  ANOTHER_TITLE,
  CAPITALS_TELL_NOTHING,
  DATED_BY_PAGE,
  DATED_BY_TEXT,
  DISTINCTIVE_NAME,
  FULL_NAME,
  NAMED_IN_FULL_ON_PAGE,
  NO_SUPPORT,
  OTHER_MATTER,
  OTHER_SUBJECTS_NEAR,
  OTHER_YEAR,
  PART_OF_ANOTHER_NAME,
  PLACE_NOT_ACTOR,
  SEVERAL_POSSIBLE,
  TITLED,
  UNDATED,
  type Reason,
} from './reason.ts';
import type { Sighting } from './scan.ts';

/** What the text around must weigh for a common word to link; a phrase says more by itself. */
const ENOUGH = 2;
const ENOUGH_FOR_PHRASE = 1;

/** Titles of which one who has not held them is another. */
const ANOTHERS = LEGISLATOR | EXPERT | PROFESSION;

/**
 * Judges one reading of a sighting. `beside` are all sightings of its text; `date`, when the page says that it
 * was written, begins as in EDTF.
 */
export function judge(
  entry: Entry,
  sighting: Sighting,
  beside: readonly Sighting[],
  page: Page,
  date?: string,
): Reason {
  const { surroundings } = sighting;
  const { line, titles, acting, part, single, words, matter, cased, uncertain, year } =
    surroundings;
  const { affairs, elsewhere } = line;
  const { kind, common, subjectNumber: subject } = entry;
  const facts = page.factsOf(subject);
  const held = titlesOf(facts);
  const whole = page.names(subject) && !page.isElsewhere;
  /** The state that it is about, or whose visit an event is. */
  const about = page.matterOf(subject);
  const sort = sortOf(facts);
  const rival = page.rivalOf(subject);
  const aboutNamed = page.names(about);
  /** "rebels", "the communiqué": words of a language, not names. */
  const word = cased && !entry.capitals;

  if (!page.stands(entry, sighting)) {
    if (kind !== ACRONYM || part || single) return PART_OF_ANOTHER_NAME;
    // An ordinary word in a line in capitals.
    return whole ? NAMED_IN_FULL_ON_PAGE : CAPITALS_TELL_NOTHING;
  }
  if (kind === METONYM) return place();
  if (kind === SURNAME) return rivalry() ?? family();
  // "Syria, Virginia"; and "US Créteil" or "State Department for Livestock" where nobody else is named.
  if (rival && (words === 1 || sort !== PERSON) && !near()) return ANOTHER_OF_THAT_NAME;
  if (!common) {
    const doubtful = page.isElsewhere || kind === ACRONYM || (sort === STATE && acting !== PLACED);
    return doubtful && isElsewhere() ? NO_SUPPORT : FULL_NAME;
  }
  return entry.event ? event() : supportOrTitle();

  /**
   * Somebody else of that name: the full names before it in its text decide, else the page.
   * Where both are named, a distinctive name stays with the subject of the corpus.
   */
  function rivalry(): Reason | undefined {
    const here = beside.filter((other) => owner(other) !== undefined);
    const owners = here.filter(({ start }) => start < sighting.start).map(owner);
    if (owners.includes(false)) {
      if (!owners.includes(true)) return ANOTHER_OF_THAT_NAME;
      return common && !owners.at(-1) ? SEVERAL_POSSIBLE : undefined;
    }
    if (owners.length > 0 || rival === ITSELF) return undefined;
    // "Putin's Kitchen" on a page of his leaves Putin who he is; Al Asad Air Base is no man.
    if (!common && (whole || here.length > 0 || (rival === THING && near()))) return undefined;
    if (!whole) return ANOTHER_OF_THAT_NAME;
    return rival === THING ? undefined : SEVERAL_POSSIBLE;
  }

  /** Whether a sighting gives the family name in full to this subject, or to another person. */
  function owner(other: Sighting): boolean | undefined {
    const same = other.entries.find((one) => one.subjectNumber === subject);
    if (same && page.namesWhole(same, other)) return true;
    return same && page.rivalIn(same, other) === PERSON_NAME ? false : undefined;
  }

  /** How many others stand for themselves in the text. */
  function near(): number {
    const [subjects, states] = page.othersIn(beside, entry);
    return subjects + states;
  }

  /** Whether the text is about something else, or no word of it about affairs, and nothing speaks for the corpus. */
  function isElsewhere(): boolean {
    if (page.namesAnother(subject)) return false;
    return page.isElsewhere || ENOUGH * elsewhere > affairs
      ? !page.othersIn(beside, entry)[0]
      : line.vague && !near();
  }

  function family(): Reason {
    // "In Kerry".
    if (common && acting === PLACED && (!whole || rival)) return PLACE_NOT_ACTOR;
    // "Poutine râpée".
    if (common || (uncertain && acting !== ACTS_THERE)) return supportOrTitle();
    if (whole || titles & held) return DISTINCTIVE_NAME;
    if (titles & ANOTHERS && !near()) return ANOTHER_TITLE;
    return sighting.joined || !isElsewhere() ? DISTINCTIVE_NAME : NO_SUPPORT;
  }

  function supportOrTitle(): Reason {
    if (sort === PERSON) {
      if (titles & (HEAD_OF_STATE | PROFESSION) & ~held) return ANOTHER_TITLE;
      if (titles & held & ~HONORIFIC && (!elsewhere || elsewhere < affairs)) return TITLED;
    }
    if (whole) return NAMED_IN_FULL_ON_PAGE;
    return supported() ? OTHER_SUBJECTS_NEAR : NO_SUPPORT;
  }

  /** Whether the text around supports a common name. */
  function supported(): boolean {
    const [subjects, states] = page.othersIn(beside, entry);
    const another = page.namesAnother(subject);
    const polite = titles & HONORIFIC ? 1 : 0;
    // "Lavrov and Kerry" wherever they met.
    const known = affairs - (sighting.joined ? 0 : ENOUGH * elsewhere);
    const enough = words > 1 || kind === ACRONYM ? ENOUGH_FOR_PHRASE : ENOUGH;
    // "Rebels" are many: those of the state that the text names, or of a war there.
    const named =
      about >= 0 &&
      (aboutNamed ||
        beside.some(
          ({ entries: [one] }) =>
            one && (one.event || !one.common) && page.matterOf(one.subjectNumber) === about,
        ));
    if (word && !named && (words === 1 || about >= 0)) return false;
    // Whom few know is named in full, or with a title.
    if (held & EXPERT) return false;
    const company = subjects + states + another;
    return company > 0 && ENOUGH * (subjects || another) + states + polite + known >= enough;
  }

  /** A place that stands for who governs there. */
  function place(): Reason {
    const others = near();
    const known = others + affairs - elsewhere;
    // "Scandal's White House" acts too.
    if (page.isElsewhere && !others) return NO_SUPPORT;
    if (!common) {
      // "In the Kremlin" is where they govern, if the text is about that; so is the Kremlin of a
      // page on that of Kazan, but not White House on one of White House, Tennessee.
      const placed = acting === PLACED || (acting !== ACTS_THERE && rival);
      const means = placed ? (rival === PERSON_NAME ? others : known) > 0 : known >= 0;
      return means ? DISTINCTIVE_NAME : PLACE_NOT_ACTOR;
    }
    const may = acting === MAY_ACT && known + page.namesAnother(subject) > 0;
    if (acting !== ACTS_THERE && !may) return PLACE_NOT_ACTOR;
    // "Moscow City Council", where nobody else is named; Denzel Washington anywhere.
    if (rival > (others ? THING : ITSELF)) return ANOTHER_OF_THAT_NAME;
    return elsewhere > others ? NO_SUPPORT : ACTS;
  }

  /** What an event is called by its kind and place: whether it is that one, the dates say. */
  function event(): Reason {
    // "The visit to Moscow" of whom the page does not name.
    if (about >= 0 && page.sortOf(about) !== STATE) {
      if (!aboutNamed) return NO_SUPPORT;
    } else if (mattersElsewhere()) return OTHER_MATTER;
    if (words === 1 && word) return whole ? NAMED_IN_FULL_ON_PAGE : NO_SUPPORT;
    const byPage = pageFits(facts, date);
    // A year beside it counts before the page's date, one elsewhere in the text behind it.
    const byText = yearsFit(facts, year ? [year] : byPage ? [] : line.years);
    if (byText === false) return OTHER_YEAR;
    if (whole) return NAMED_IN_FULL_ON_PAGE;
    if ((!byPage || elsewhere) && !affairs && !near()) return NO_SUPPORT;
    if (isLasting(facts)) return OTHER_SUBJECTS_NEAR;
    if (byText) return DATED_BY_TEXT;
    if (byPage === undefined) return UNDATED;
    return byPage ? DATED_BY_PAGE : OTHER_YEAR;
  }

  /** "Talks on Ukraine" where the event was about Syria. */
  function mattersElsewhere(): boolean {
    const state = beside[matter]?.entries[0];
    if (!state || about < 0 || page.sortOf(state.subjectNumber) !== STATE) return matter === OTHER;
    return state.subjectNumber !== about;
  }
}
