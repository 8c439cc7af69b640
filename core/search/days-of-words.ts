import type { Quote, Source } from '../pack/pack.ts';
import { issuedEdtf } from '../time/issued.ts';
import { daysOf, type Days } from './days.ts';

/** When a source came out; `undefined` where nobody says. */
export function daysOfIssue({ csl }: Source): Days | undefined {
  return csl.issued && daysOf(issuedEdtf(csl.issued));
}

/** When words were said; where nobody says, when their source came out. */
export function daysOfWords({ said }: Quote, issue: Days | undefined): Days | undefined {
  return said.date ? daysOf(said.date.edtf) : issue;
}
