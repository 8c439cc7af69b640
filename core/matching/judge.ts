import type { Entry } from './alias-index.ts';
import { isLasting, pageFits, yearsFit } from './dates.ts';
import { PERSON, STATE, titlesOf } from './facts.ts';
import { HEAD_OF_STATE, HONORIFIC } from './lexicon/classes.ts';
import { CAPITALS } from './line.ts';
import { ITSELF, OTHER, PERSON_NAME } from './neighbours.ts';
import { ACTS_THERE, MAY_ACT, PLACED } from './acting.ts';
import type { Page } from './page.ts';
import type { Reason } from './reason.ts';
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
    if (!letters || surroundings.part) return no('part-of-another-name');
    return page.whole.has(entry.subject)
      ? yes('named-in-full-on-page')
      : no('capitals-tell-nothing');
  }
  if (entry.kind === 'metonym') return judgePlace(entry, sighting, beside, page);
  if (entry.event) return judgeEvent(entry, sighting, beside, page, context);
  if (entry.kind !== 'surname' && !entry.common) return yes('full-name');
  const rival = entry.kind === 'surname' ? rivalry(entry, sighting, beside, page) : undefined;
  if (rival) return rival;
  if (!entry.common) return yes('distinctive-name');
  return judgeCommon(entry, sighting, beside, page);
}

/** Somebody else of that name: the full name nearest before decides, else the page. */
function rivalry(
  entry: Entry,
  sighting: Sighting,
  beside: readonly Sighting[],
  page: Page,
): Verdict | undefined {
  const last = beside
    .slice(0, beside.indexOf(sighting))
    .findLast((other) => other.entries.some((one) => decides(one, other, entry, page)));
  if (last?.entries.some((one) => page.rivalIn(one, last) === PERSON_NAME)) {
    return no('another-of-that-name');
  }
  const whole = page.whole.has(entry.subject);
  if (last && whole) return undefined;
  const rival = page.rivalOf(entry);
  if (rival === ITSELF || (rival !== PERSON_NAME && (whole || !entry.common))) return undefined;
  if (!whole) return no('another-of-that-name');
  return entry.common ? open('several-possible') : undefined;
}

/** Whether a sighting says in full who has the family name. */
function decides(one: Entry, sighting: Sighting, entry: Entry, page: Page): boolean {
  if (one.subject !== entry.subject) return false;
  return page.namesWhole(one, sighting) || page.rivalIn(one, sighting) === PERSON_NAME;
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
    if (titles & HEAD_OF_STATE & ~held) return no('another-title');
    const { affairs, elsewhere } = sighting.surroundings.line;
    if (titles & held & ~HONORIFIC && (!elsewhere || elsewhere < affairs)) return yes('titled');
  }
  if (page.whole.has(entry.subject)) return yes('named-in-full-on-page');
  // "rebels", "opposition leaders": words of a language, not names.
  if (entry.capitals === 0 && entry.kind === 'variant' && !caseless(entry)) return no('no-support');
  return supported(entry, sighting, beside, page) ?? no('no-support');
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
  if (subjects + states + others > 0 && weight >= enough) return yes('other-subjects-near');
  return affairs - against >= AFFAIRS_ALONE ? yes('matter-of-page') : undefined;
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
  if (acting === PLACED) return no('place-not-actor');
  if (!entry.common) return yes('distinctive-name');
  const { subjects, states } = page.othersIn(beside, entry);
  const acts = acting === ACTS_THERE || (acting === MAY_ACT && subjects + states > 0);
  if (!acts) return no('place-not-actor');
  if (page.rivalOf(entry) === PERSON_NAME) return no('another-of-that-name');
  if (line.elsewhere > subjects + states) return no('no-support');
  return yes('acts');
}

function judgeEvent(
  entry: Entry,
  sighting: Sighting,
  beside: readonly Sighting[],
  page: Page,
  context: PageContext,
): Verdict {
  if (!entry.common) return yes('full-name');
  const { line, words } = sighting.surroundings;
  const facts = page.factsOf(entry);
  if (mattersElsewhere(entry, sighting, beside, page)) return no('other-matter');
  const whole = page.whole.has(entry.subject);
  // "the communiqué": any may be meant.
  if (words === 1 && entry.capitals === 0) {
    return whole ? yes('named-in-full-on-page') : no('no-support');
  }
  const byText = yearsFit(facts, line.years);
  if (byText === false) return no('other-year');
  if (whole) return yes('named-in-full-on-page');
  const during = pageFits(facts, context.date, true) && line.elsewhere === 0;
  const about = line.affairs > 0 || supported(entry, sighting, beside, page);
  if (!during && !about) return no('no-support');
  if (isLasting(facts)) return yes('other-subjects-near');
  const fits = byText ?? pageFits(facts, context.date);
  if (fits) return yes(byText ? 'dated-by-text' : 'dated-by-page');
  return fits === false ? no('other-year') : open('undated');
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
