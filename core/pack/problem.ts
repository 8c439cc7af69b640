import { withControlsShown } from './bidi-controls.ts';
import type { Pointer } from './pointer.ts';

/** What can be wrong with a pack. */
export type PackProblemCode =
  // its shape
  | 'wrong-type'
  | 'wrong-value'
  | 'missing-field'
  | 'unknown-field'
  // how its things name each other
  | 'duplicate-id'
  | 'unknown-reference'
  | 'wrong-reference'
  | 'circular-reference'
  // quotes, passages and the text that they stand in
  | 'duplicate-quote'
  | 'position-outside-text'
  | 'position-outside-paragraph'
  | 'length-mismatch'
  | 'split-character'
  | 'paragraph-order'
  | 'wrong-source'
  | 'broken-run'
  // what is claimed
  | 'impossible-date'
  | 'date-after-source'
  | 'date-order'
  | 'date-off-event'
  | 'missing-note'
  | 'contested-name'
  | 'repeated-name'
  | 'everyday-name'
  | 'padded-name'
  | 'unspotted-name'
  | 'unfitting-kind'
  | 'contested-identity'
  | 'unsupported-stance'
  // the comparison with the text
  | 'text-mismatch'
  | 'quote-mismatch'
  | 'context-mismatch'
  | 'passage-mismatch'
  | 'paragraph-mismatch'
  // the list itself
  | 'too-many-problems';

/** One thing that is wrong with a pack, and what to do about it. */
export interface PackProblem {
  code: PackProblemCode;
  /** Where: a JSON Pointer into the whole pack; of a missing field, where it should be. */
  pointer: Pointer;
  /** The id of the actor, event, topic, source, quote or stance that it is in, where that is known. */
  id?: string;
  /** What is wrong. */
  message: string;
  /** What to do. */
  mend: string;
}

/** More problems than a person reads; a hostile pack must not fill the memory with more. */
const LIMIT = 10_000;

/** Gathers problems. Errors make a pack invalid, warnings are for a person to judge. */
export class ProblemList {
  readonly errors: PackProblem[] = [];
  readonly warnings: PackProblem[] = [];

  error(code: PackProblemCode, pointer: Pointer, message: string, mend: string): void {
    add(this.errors, { code, pointer, message, mend });
  }

  warn(code: PackProblemCode, pointer: Pointer, message: string, mend: string): void {
    add(this.warnings, { code, pointer, message, mend });
  }
}

function add(list: PackProblem[], problem: PackProblem): void {
  if (list.length < LIMIT) list.push(problem);
  if (list.length === LIMIT) {
    list.push({
      code: 'too-many-problems',
      pointer: '',
      message: `There are more than ${LIMIT} problems; the others are not listed.`,
      mend: 'Mend the listed ones and check again.',
    });
  }
}

/** A string of a pack as it can stand in a message: quoted, on one line, not too long, in order. */
export function shown(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text;
  return withControlsShown(JSON.stringify(short));
}
