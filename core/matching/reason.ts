/** Why a sighting is, or is not, a mention. `docs/spotting.md` tells the rules. */
export type Reason =
  // it is
  | 'full-name'
  | 'distinctive-name'
  | 'titled'
  | 'named-in-full-on-page'
  | 'other-subjects-near'
  | 'matter-of-page'
  | 'acts'
  | 'dated-by-text'
  | 'dated-by-page'
  // it is not
  | 'part-of-another-name'
  | 'another-of-that-name'
  | 'another-title'
  | 'place-not-actor'
  | 'capitals-tell-nothing'
  | 'other-year'
  | 'other-matter'
  | 'no-support'
  // it stays open
  | 'several-possible'
  | 'undated';
