import { orderStances } from '../context/stances.ts';
import { compare, type Span, spanOf } from '../context/timing.ts';
import type { Key } from '../corpus/key.ts';
import type { Position } from '../pack/pack.ts';
import { localize } from '../text/local-text.ts';
import { SCALE } from '../timeline/picture.ts';
import type { HeldStance } from './records.ts';

/** A stance in its place among those before and after it. */
export interface DatedStance {
  stance: HeldStance;
  span: Span;
  /** Where it is another position than that of the newest stance wholly before it: that stance. */
  changedFrom?: HeldStance;
}

/** One actor's stances on one topic, the oldest first; at least one. */
export interface StanceLine {
  actor: HeldStance['actor'];
  topic: Key;
  stances: DatedStance[];
  /** The one that a card shows first: the newest, own words before reports before readings. */
  standing: HeldStance;
}

/** The stances as lines, one an actor and topic; what has no date is left out. */
export function stanceLines(stances: readonly HeldStance[]): StanceLine[] {
  const groups = Map.groupBy(stances, ({ actor, topic }) => `${actor.key} ${topic}`);
  return [...groups.values()].flatMap((group): StanceLine[] => {
    const dated = datedStances(group);
    const standing = orderStances(group, undefined).stances[0]?.stance;
    if (!standing || dated.length === 0) return [];
    return [{ actor: standing.actor, topic: standing.topic, stances: dated, standing }];
  });
}

/** Who stands where on one topic, in the order of positions; positions that nobody has are left out. */
export function standings(lines: readonly StanceLine[]): [Position, StanceLine[]][] {
  const groups = Map.groupBy(lines, ({ standing }) => standing.position);
  return SCALE.flatMap((position) => {
    const group = groups.get(position);
    return group ? [[position, group]] : [];
  });
}

/** By where they stand, then by name: who agrees stands together. */
export function byStanding(lines: readonly StanceLine[], locale: string): StanceLine[] {
  const collator = new Intl.Collator(locale);
  const nameOf = ({ actor }: StanceLine): string => localize(actor.name, locale).text;
  return lines.toSorted(
    (a, b) =>
      SCALE.indexOf(a.standing.position) - SCALE.indexOf(b.standing.position) ||
      collator.compare(nameOf(a), nameOf(b)) ||
      compare(a.actor.key, b.actor.key),
  );
}

function datedStances(stances: readonly HeldStance[]): DatedStance[] {
  const dated = stances
    .flatMap((stance) => {
      const span = spanOf(stance.asOf.edtf);
      return span ? [{ stance, span }] : [];
    })
    .toSorted(
      (a, b) =>
        compare(a.span.last, b.span.last) ||
        compare(a.span.first, b.span.first) ||
        compare(a.stance.key, b.stance.key),
    );
  return dated.map(({ stance, span }, index) => {
    // Two that may be of the same day are two readings of it, and no change.
    const before = dated.slice(0, index).findLast((earlier) => earlier.span.last < span.first);
    const changed = before && before.stance.position !== stance.position;
    return { stance, span, ...(changed && { changedFrom: before.stance }) };
  });
}
