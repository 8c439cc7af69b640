/**
 * Why a sighting is, or is not, a mention: numbers, since a page carries no words that nobody
 * there reads. `docs/spotting.md` tells the rules.
 */
export const REASONS = [
  'full-name',
  'distinctive-name',
  'titled',
  'named-in-full-on-page',
  'other-subjects-near',
  'acts',
  'dated-by-text',
  'dated-by-page',
  'part-of-another-name',
  'another-of-that-name',
  'another-title',
  'place-not-actor',
  'capitals-tell-nothing',
  'other-year',
  'other-matter',
  'no-support',
  'several-possible',
  'undated',
] as const;
export type ReasonCode = (typeof REASONS)[number];
/** The number of a code in the list above. */
export type Reason = number;

// Below, it is one.
export const FULL_NAME = 0;
export const DISTINCTIVE_NAME = 1;
export const TITLED = 2;
export const NAMED_IN_FULL_ON_PAGE = 3;
export const OTHER_SUBJECTS_NEAR = 4;
export const ACTS = 5;
export const DATED_BY_TEXT = 6;
export const DATED_BY_PAGE = 7;
// From here on, it is none.
export const PART_OF_ANOTHER_NAME = 8;
export const ANOTHER_OF_THAT_NAME = 9;
export const ANOTHER_TITLE = 10;
export const PLACE_NOT_ACTOR = 11;
export const CAPITALS_TELL_NOTHING = 12;
export const OTHER_YEAR = 13;
export const OTHER_MATTER = 14;
export const NO_SUPPORT = 15;
// From here on, it stays open.
export const SEVERAL_POSSIBLE = 16;
export const UNDATED = 17;

/** Whether a reason makes a sighting a mention, if perhaps an open one. */
export function links(reason: Reason): boolean {
  return reason < PART_OF_ANOTHER_NAME || isOpen(reason);
}

export function isOpen(reason: Reason): boolean {
  return reason >= SEVERAL_POSSIBLE;
}
