import type { DatedClaim } from '../pack.ts';
import type { PackParts } from '../parts.ts';
import { quotesOf } from '../passages.ts';
import { below, type Pointer } from '../pointer.ts';
import { type ProblemList, shown } from '../problem.ts';

/** A date that follows from the source says how: no reviewer can follow it otherwise. */
export function checkInferred(parts: PackParts, problems: ProblemList): void {
  for (const [pointer, claim] of datesIn(parts)) {
    if (claim?.known !== 'inferred' || claim.note !== undefined) continue;
    problems.warn(
      'missing-note',
      pointer,
      `${shown(claim.edtf)} is inferred, and nothing says from what.`,
      'Add a note that says how it follows from the source; or write "stated", if the source gives it.',
    );
  }
}

function* datesIn(parts: PackParts): Generator<[Pointer, DatedClaim | undefined]> {
  for (const { pointer, value } of parts.actors) {
    for (const [index, role] of value.memberships.entries()) {
      for (const field of ['start_date', 'end_date', 'asOf'] as const) {
        yield [below(pointer, 'memberships', index, field), role[field]];
      }
    }
  }
  for (const { pointer, value } of parts.events) yield [below(pointer, 'date'), value.date];
  for (const { pointer, value } of quotesOf(parts)) {
    yield [below(pointer, 'said', 'date'), value.said.date];
    for (const [index, link] of value.chain.entries()) {
      yield [below(pointer, 'chain', index, 'date'), link.date];
    }
  }
  for (const { stances } of parts.sources) {
    for (const { pointer, value } of stances) yield [below(pointer, 'asOf'), value.asOf];
  }
}
