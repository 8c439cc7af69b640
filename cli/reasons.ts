import type { ReasonCode } from '../core/matching/reason.ts';

/** Each reason in words, for whoever asks why a name links or does not. */
export const REASONS_IN_WORDS: Readonly<Record<ReasonCode, string>> = {
  'full-name': 'This is the full name, or as good as one.',
  'distinctive-name': 'This name means this subject by itself.',
  titled: 'The title before the name is one that this subject has held.',
  'named-in-full-on-page': 'The page names the subject in full.',
  'other-subjects-near': 'Other subjects of the corpus stand in the same text.',
  acts: 'A place that acts, or is dealt with, stands for who governs there.',
  'dated-by-text': 'The year in the text is that of the event.',
  'dated-by-page': 'The date of the page fits that of the event.',
  'part-of-another-name': 'With the words beside it, this is another name.',
  'another-of-that-name': 'The page names somebody or something else of that name in full.',
  'another-title': 'The title before the name is one that this subject never held.',
  'place-not-actor': 'A place is meant here, not who governs there.',
  'capitals-tell-nothing': 'In a line in capitals this may be an ordinary word.',
  'other-year': 'The year is not that of the event.',
  'other-matter': 'These talks are about something else.',
  'no-support':
    'Nothing around says that the subject is meant, or the text is about something else.',
  'several-possible': 'More than one subject may be meant.',
  undated: 'Without a date it stays open which event is meant.',
};
