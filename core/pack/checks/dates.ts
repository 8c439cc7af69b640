import { earliestDay, type EdtfDate, latestDay, parseEdtf } from '../../time/edtf.ts';
import { issuedDate, issuedEdtf } from '../../time/issued.ts';
import type { DatedClaim, Passage, Quote, Source, Stance } from '../pack.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Located, PackParts } from '../parts.ts';
import { below, type Pointer } from '../pointer.ts';
import { type ProblemList, shown } from '../problem.ts';

/**
 * Nothing is told before it happened. Dates count as impossible only where no day that
 * they may mean is possible: "2015" may be any day of 2015. Events may lie ahead of the
 * source that tells of them.
 */
export function checkDates(parts: PackParts, index: PackIndex, problems: ProblemList): void {
  for (const { source, quotes, stances } of parts.sources) {
    if (source) checkIssued(source, problems);
    for (const quote of quotes) checkQuote(quote, index, problems);
    for (const stance of stances) checkStance(stance, index, problems);
  }
  for (const actor of parts.actors) {
    for (const [at, role] of actor.value.memberships.entries()) {
      const pointer = below(actor.pointer, 'memberships', at);
      const told = latestIssue(role.evidence.map(sourceOf(index)));
      checkTold(role.asOf, told, below(pointer, 'asOf'), problems);
      const end = below(pointer, 'end_date');
      // Between two dates in the wrong order no third can be right.
      if (!checkOrder(role.start_date, role.end_date, end, problems)) continue;
      checkOrder(role.start_date, role.asOf, below(pointer, 'asOf'), problems);
      checkOrder(role.asOf, role.end_date, end, problems);
    }
  }
}

function checkIssued({ pointer, value }: Located<Source>, problems: ProblemList): void {
  const { issued } = value.csl;
  if (!issued || issuedDate(value)) return;
  // A list of another length is told as such.
  const { 'date-parts': parts } = issued;
  if (![1, 2].includes(parts.length) || !parts.every(({ length }) => length > 0 && length < 4))
    return;
  impossible(issuedEdtf(issued), below(pointer, 'csl', 'issued'), problems);
}

function checkQuote(
  { pointer, value }: Located<Quote>,
  index: PackIndex,
  problems: ProblemList,
): void {
  const told = latestIssue([index.sources.get(value.target.source)?.value]);
  const saidAt = below(pointer, 'said', 'date');
  checkTold(value.said.date, told, saidAt, problems);
  checkForum(value, index, saidAt, problems);
  for (const [at, { date }] of value.chain.entries()) {
    const place = below(pointer, 'chain', at, 'date');
    checkTold(date, told, place, problems);
    checkOrder(value.said.date, date, place, problems);
  }
}

function checkStance(
  { pointer, value }: Located<Stance>,
  index: PackIndex,
  problems: ProblemList,
): void {
  const sources = value.evidence.map((item) => {
    if ('passage' in item) return sourceOf(index)(item.passage);
    const quote = index.quotes.get(item.quote);
    return quote && index.sources.get(quote.value.target.source)?.value;
  });
  checkTold(value.asOf, latestIssue(sources), below(pointer, 'asOf'), problems);
}

/** Words said at an event are said while it lasts; warned of only, as both may be vague. */
function checkForum(quote: Quote, index: PackIndex, pointer: Pointer, problems: ProblemList): void {
  const event =
    quote.said.event === undefined ? undefined : index.events.get(quote.said.event)?.value;
  const said = dateOf(quote.said.date);
  const held = dateOf(event?.date);
  if (!said || !held) return;
  if (earliestDay(said) <= latestDay(held) && earliestDay(held) <= latestDay(said)) return;
  problems.warn(
    'date-off-event',
    pointer,
    `The words are dated ${quote.said.date?.edtf}, the event where they were said ${event?.date.edtf}.`,
    'Correct one of the two, or name another event.',
  );
}

function checkTold(
  claim: DatedClaim | undefined,
  told: number,
  pointer: Pointer,
  problems: ProblemList,
): void {
  const date = dateOf(claim);
  if (!date || earliestDay(date) <= told) return;
  problems.error(
    'date-after-source',
    pointer,
    `${shown(claim?.edtf ?? '')} is after the day on which the source came out.`,
    'A source tells what was so by its day: date the claim by then, or correct the date of the source.',
  );
}

/** Whether the two dates can be in this order. */
function checkOrder(
  first: DatedClaim | undefined,
  second: DatedClaim | undefined,
  pointer: Pointer,
  problems: ProblemList,
): boolean {
  const earlier = dateOf(first);
  const later = dateOf(second);
  if (!earlier || !later || earliestDay(earlier) <= latestDay(later)) return true;
  problems.error(
    'date-order',
    pointer,
    `${shown(second?.edtf ?? '')} is before ${shown(first?.edtf ?? '')}, which has to come first.`,
    'Correct one of the two dates.',
  );
  return false;
}

function impossible(edtf: string, pointer: Pointer, problems: ProblemList): void {
  problems.error(
    'impossible-date',
    pointer,
    `${shown(edtf)} is no date of the calendar.`,
    'Give year, month and day as the calendar has them, an earlier date before a later one.',
  );
}

function dateOf(claim: DatedClaim | undefined): EdtfDate | undefined {
  return claim && parseEdtf(claim.edtf);
}

function sourceOf(index: PackIndex): (passage: Passage) => Source | undefined {
  return (passage) => index.sources.get(passage.source)?.value;
}

/** The last day on which one of the sources may have come out: endless if one is undated, or none is named. */
function latestIssue(sources: readonly (Source | undefined)[]): number {
  if (sources.length === 0) return Infinity;
  let latest = -Infinity;
  for (const source of sources) {
    const issued = source && issuedDate(source);
    latest = Math.max(latest, issued ? latestDay(issued) : Infinity);
  }
  return latest;
}
