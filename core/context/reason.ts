import type { Key } from '../corpus/key.ts';
import type { Place } from './context.ts';

/** Why a fact stands where it stands, for the interface to put into words. */
export type Reason =
  /** The text uses a term of the topic: the pack's, and as the text has it. */
  | { code: 'term'; term: string; found: string; where: Place }
  /** The text has the very words of the quote. */
  | { code: 'same-words'; words: string; where: Place }
  /** It is about, or is, a subject that is on the page too. */
  | { code: 'subject-present'; subject: Key }
  /** Nothing but the page's date: the newest of what is known from then. */
  | { code: 'date' }
  /** Nothing but the page's date, and it is from after that. */
  | { code: 'later' }
  /** Nothing at all: the newest. */
  | { code: 'newest' };
