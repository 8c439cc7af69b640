import type { StanceFact } from '../card/facts.ts';
import type { Basis } from '../pack/pack.ts';
import { byTime, compare, type Span, spanOf, type Timing, timingOf } from './timing.ts';

/** As much of a stance as its place among others takes. */
export type DatedStance = Pick<StanceFact, 'key' | 'position' | 'asOf' | 'basis'>;

/** A stance, and how it stands to the page's date. */
export interface TimedStance<S extends DatedStance = StanceFact> {
  stance: S;
  span: Span | undefined;
  timing: Timing;
}

/** One topic's stances in the order of the card. */
export interface StanceOrder<S extends DatedStance = StanceFact> {
  stances: TimedStance<S>[];
  /** The first stance after the page's date that has another position than the first here. */
  change?: S;
}

/** Own words before what others report before what others read into it. */
export const BASIS_RANK: Readonly<Record<Basis, number>> = { quoted: 0, reported: 1, assessed: 2 };

/** A reading gives way to words or reports that are not older than it by more than this. */
const QUARTER_DAYS = 92;

/**
 * One topic's stances: first the one that held at the page's date, then the others as of
 * then, newest first, then those of which the page could not know, in their order. The first
 * is the newest as of then, but a quoted stance of the same days comes before a reported
 * one, and both before an assessed one, also where they are up to a quarter of a year older.
 */
export function orderStances<S extends DatedStance>(
  stances: readonly S[],
  page: Span | undefined,
): StanceOrder<S> {
  const timed = stances
    .map((stance) => {
      const span = spanOf(stance.asOf.edtf);
      return { stance, span, timing: timingOf(span, page) };
    })
    .toSorted(byTimeThenBasis);
  const first = firstOf(timed);
  if (!first) return { stances: [] };
  const rest = timed.filter((one) => one !== first);
  const changed =
    first.timing.when === 'later'
      ? undefined
      : firstOf(
          rest.filter(
            ({ stance, timing }) =>
              timing.when === 'later' && stance.position !== first.stance.position,
          ),
        );
  return { stances: [first, ...rest], ...(changed && { change: changed.stance }) };
}

function byTimeThenBasis(a: TimedStance<DatedStance>, b: TimedStance<DatedStance>): number {
  return (
    byTime(a.timing, b.timing) ||
    BASIS_RANK[a.stance.basis] - BASIS_RANK[b.stance.basis] ||
    compare(b.timing.start, a.timing.start) ||
    compare(a.stance.key, b.stance.key)
  );
}

/** Of stances in order of time, the one to show first: the best evidence of the first's days. */
function firstOf<S extends DatedStance>(
  timed: readonly TimedStance<S>[],
): TimedStance<S> | undefined {
  const [newest] = timed;
  if (!newest) return undefined;
  const alike = timed.filter(({ timing }) => timing.tier === newest.timing.tier);
  const pivot =
    newest.stance.basis === 'assessed'
      ? (alike.find((one) => one.stance.basis !== 'assessed' && near(one, newest, QUARTER_DAYS)) ??
        newest)
      : newest;
  return alike
    .filter((one) => one === pivot || near(one, pivot, 0))
    .toSorted(
      (a, b) => BASIS_RANK[a.stance.basis] - BASIS_RANK[b.stance.basis] || byTimeThenBasis(a, b),
    )[0];
}

/** Whether two stances' dates have a day in common, or no more than so many days between. */
function near(
  { span: a }: TimedStance<DatedStance>,
  { span: b }: TimedStance<DatedStance>,
  days: number,
): boolean {
  return !!a && !!b && a.first - days <= b.last && b.first - days <= a.last;
}
