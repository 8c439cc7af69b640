import type { Entry } from './alias-index.ts';
import { isLasting, pageFits, yearsFit } from './dates.ts';
import { PERSON, STATE, titlesOf } from './facts.ts';
import { HEAD_OF_STATE, HONORIFIC } from './lexicon/classes.ts';
import { CAPITALS } from './line.ts';
import { ITSELF, OTHER, PERSON_NAME } from './neighbours.ts';
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
  MATTER_OF_PAGE,
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

/** What is known of a page beside its text. */
export interface PageContext {
  lang?: string | undefined;
  /** EDTF. */
  date?: string | undefined;
}

/** A reading links, does not, or stays open. */
export interface Verdict {
  links: boolean;
  open: boolean;
  reason: Reason;
}

const yes = (reason: Reason): Verdict => ({ links: true, open: false, reason });
const no = (reason: Reason): Verdict => ({ links: false, open: false, reason });
const open = (reason: Reason): Verdict => ({ links: true, open: true, reason });

/** What the text around must weigh for a common word to link; a phrase says more by itself. */
const ENOUGH = 2;
const ENOUGH_FOR_PHRASE = 1;
/** A text with no other subject must be about affairs of state by as many words. */
const AFFAIRS_ALONE = 3;

/** Judges one reading of a sighting. `beside` are all sightings of its text. */
export function judge(
  entry: Entry,
  sighting: Sighting,
  beside: readonly Sighting[],
  page: Page,
  context: PageContext,
): Verdict {
  const { surroundings } = sighting;
  if (!page.stands(entry, sighting)) {
    const letters = entry.kind === 'acronym' && surroundings.line.style === CAPITALS;
    if (!letters || surroundings.part) return no(PART_OF_ANOTHER_NAME);
    return page.whole.has(entry.subject) ? yes(NAMED_IN_FULL_ON_PAGE) : no(CAPITALS_TELL_NOTHING);
  }
  if (entry.kind === 'metonym') return judgePlace(entry, sighting, beside, page);
  if (entry.event) return judgeEvent(entry, sighting, beside, page, context);
  if (entry.kind !== 'surname' && !entry.common) return yes(FULL_NAME);
  const rival = entry.kind === 'surname' ? rivalry(entry, sighting, beside, page) : undefined;
  if (rival) return rival;
  if (!entry.common) return yes(DISTINCTIVE_NAME);
  return judgeCommon(entry, sighting, beside, page);
}

/**
 * Somebody else of that name: the full names before it in its text decide, else the page.
 * Where both are named, a distinctive name stays with the subject of the corpus.
 */
function rivalry(
  entry: Entry,
  sighting: Sighting,
  beside: readonly Sighting[],
  page: Page,
): Verdict | undefined {
  const whole = page.whole.has(entry.subject);
  const here = beside.filter((other) => ownerOf(entry, other, page) !== undefined);
  const before = here.filter((other) => other.start < sighting.start);
  const owners = new Set(before.map((other) => ownerOf(entry, other, page)));
  if (owners.has(false)) {
    if (!owners.has(true)) return no(ANOTHER_OF_THAT_NAME);
    const nearest = before.at(-1) as Sighting;
    return entry.common && !ownerOf(entry, nearest, page) ? open(SEVERAL_POSSIBLE) : undefined;
  }
  const rival = page.rivalOf(entry);
  if (owners.has(true) || rival === ITSELF) return undefined;
  if (!entry.common)
    return whole || here.length > 0 || rival !== PERSON_NAME ? undefined : no(ANOTHER_OF_THAT_NAME);
  if (!whole) return no(ANOTHER_OF_THAT_NAME);
  return rival === PERSON_NAME ? open(SEVERAL_POSSIBLE) : undefined;
}

/** Whether a sighting gives the family name in full to this subject, or to another person. */
function ownerOf(entry: Entry, sighting: Sighting, page: Page): boolean | undefined {
  for (const one of sighting.entries) {
    if (one.subject !== entry.subject) continue;
    if (page.namesWhole(one, sighting)) return true;
    if (page.rivalIn(one, sighting) === PERSON_NAME) return false;
  }
  return undefined;
}

function judgeCommon(
  entry: Entry,
  sighting: Sighting,
  beside: readonly Sighting[],
  page: Page,
): Verdict {
  const { titles } = sighting.surroundings;
  if (page.sortOf(entry) === PERSON && titles) {
    const held = titlesOf(page.factsOf(entry));
    if (titles & HEAD_OF_STATE & ~held) return no(ANOTHER_TITLE);
    const { affairs, elsewhere } = sighting.surroundings.line;
    if (titles & held & ~HONORIFIC && (!elsewhere || elsewhere < affairs)) return yes(TITLED);
  }
  if (page.whole.has(entry.subject)) return yes(NAMED_IN_FULL_ON_PAGE);
  // "rebels", "opposition leaders": words of a language, not names.
  if (entry.capitals === 0 && entry.kind === 'variant' && !caseless(entry)) return no(NO_SUPPORT);
  return supported(entry, sighting, beside, page) ?? no(NO_SUPPORT);
}

/** Whether the text around supports a common name, and by what. */
function supported(
  entry: Entry,
  { surroundings }: Sighting,
  beside: readonly Sighting[],
  page: Page,
): Verdict | undefined {
  const { affairs, elsewhere } = surroundings.line;
  const { subjects, states } = page.othersIn(beside, entry);
  const others = page.namesOthers(entry) >= ENOUGH ? 1 : 0;
  const against = ENOUGH * elsewhere;
  const polite = surroundings.titles & HONORIFIC ? 1 : 0;
  const weight = ENOUGH * subjects + states + others + polite + Math.min(affairs, ENOUGH) - against;
  const enough = surroundings.words > 1 ? ENOUGH_FOR_PHRASE : ENOUGH;
  if (subjects + states + others > 0 && weight >= enough) return yes(OTHER_SUBJECTS_NEAR);
  return affairs - against >= AFFAIRS_ALONE ? yes(MATTER_OF_PAGE) : undefined;
}

/** A script without capitals says nothing by small letters. */
function caseless(entry: Entry): boolean {
  return entry.clitic > 0;
}

function judgePlace(
  entry: Entry,
  sighting: Sighting,
  beside: readonly Sighting[],
  page: Page,
): Verdict {
  const { acting, line } = sighting.surroundings;
  if (acting === PLACED) return no(PLACE_NOT_ACTOR);
  if (!entry.common) return yes(DISTINCTIVE_NAME);
  const { subjects, states } = page.othersIn(beside, entry);
  const acts =
    acting === ACTS_THERE ||
    (acting === MAY_ACT && subjects + states + line.affairs > line.elsewhere);
  if (!acts) return no(PLACE_NOT_ACTOR);
  if (page.rivalOf(entry) === PERSON_NAME) return no(ANOTHER_OF_THAT_NAME);
  if (line.elsewhere > subjects + states) return no(NO_SUPPORT);
  return yes(ACTS);
}

function judgeEvent(
  entry: Entry,
  sighting: Sighting,
  beside: readonly Sighting[],
  page: Page,
  context: PageContext,
): Verdict {
  if (!entry.common) return yes(FULL_NAME);
  const { line, words } = sighting.surroundings;
  const facts = page.factsOf(entry);
  if (mattersElsewhere(entry, sighting, beside, page)) return no(OTHER_MATTER);
  const whole = page.whole.has(entry.subject);
  // "the communiqué": any may be meant.
  if (words === 1 && entry.capitals === 0) {
    return whole ? yes(NAMED_IN_FULL_ON_PAGE) : no(NO_SUPPORT);
  }
  const byText = yearsFit(facts, line.years);
  if (byText === false) return no(OTHER_YEAR);
  if (whole) return yes(NAMED_IN_FULL_ON_PAGE);
  const during = pageFits(facts, context.date, true) && line.elsewhere === 0;
  const about = line.affairs > 0 || supported(entry, sighting, beside, page);
  if (!during && !about) return no(NO_SUPPORT);
  if (isLasting(facts)) return yes(OTHER_SUBJECTS_NEAR);
  const fits = byText ?? pageFits(facts, context.date);
  if (fits) return yes(byText ? DATED_BY_TEXT : DATED_BY_PAGE);
  return fits === false ? no(OTHER_YEAR) : open(UNDATED);
}

/** "Talks on Ukraine" where the event was about Syria. */
function mattersElsewhere(
  entry: Entry,
  { surroundings }: Sighting,
  beside: readonly Sighting[],
  page: Page,
): boolean {
  const { matter } = surroundings;
  if (matter === OTHER) return true;
  const state = beside[matter]?.entries[0];
  const about = page.matterOf(entry);
  return Boolean(
    state &&
    about >= 0 &&
    page.sortOf(state) === STATE &&
    state.kind === 'full' &&
    state.subject !== about,
  );
}
