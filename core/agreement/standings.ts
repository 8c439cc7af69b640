import type { NamedKey } from '../card/facts.ts';
import { type DatedStance, orderStances } from '../context/stances.ts';
import { byTime, compare, spanOf, type Timing, type When } from '../context/timing.ts';
import type { Key } from '../corpus/key.ts';
import type { StanceRow, SubjectRow } from '../corpus/rows.ts';
import type { Basis, Position } from '../pack/pack.ts';

/** Where one actor stands on a topic, as of the page's date or else by now. */
export interface Standing extends NamedKey {
  kind: string;
  position: Position;
  /** In EDTF. */
  asOf: string;
  basis: Basis;
  /** How the stance stands to the page's date; absent where the page has none. */
  when?: When;
  /** The stance by which the position had changed, after the page's date. */
  change?: { position: Position; asOf: string; basis: Basis };
}

/** Where the actors of a corpus stand on a topic. */
export interface Standings {
  /** Newest first. */
  others: Standing[];
  /** Further actors whose stances were read. */
  more: number;
  /** Stances on the topic that were not read: there are too many. */
  unread: number;
}

interface Stand extends DatedStance {
  actor: Key;
}

/** An actor's standing before the actor is looked up. */
export interface Found {
  actor: Key;
  first: Stand;
  timing: Timing;
  change: Stand | undefined;
}

/** The standing of each actor who has one of these stances on one topic, newest first. */
export function standingsAmong(stances: readonly StanceRow[], page: string | undefined): Found[] {
  const span = spanOf(page);
  const byActor = Map.groupBy(stances.map(standOf), ({ actor }) => actor);
  return [...byActor]
    .flatMap(([actor, stands]) => {
      const { stances: ordered, change } = orderStances(stands, span);
      const [first] = ordered;
      return first ? [{ actor, first: first.stance, timing: first.timing, change }] : [];
    })
    .toSorted((a, b) => byTime(a.timing, b.timing) || compare(a.actor, b.actor));
}

function standOf({ key, actor, value: { position, asOf, basis } }: StanceRow): Stand {
  return { key, actor, position, asOf, basis };
}

/** With the actor's name and kind; `undefined` where the corpus has no such actor. */
export function named(
  { actor, first, timing, change }: Found,
  row: SubjectRow | undefined,
): Standing | undefined {
  if (!row) return undefined;
  return {
    key: actor,
    name: row.value.prefLabel,
    kind: row.value.kind,
    position: first.position,
    asOf: first.asOf.edtf,
    basis: first.basis,
    ...(timing.when && { when: timing.when }),
    ...(change && {
      change: { position: change.position, asOf: change.asOf.edtf, basis: change.basis },
    }),
  };
}
