import type { AliasIndex } from './alias-index.ts';
import { MAX_SUBJECTS } from './alias-index.ts';
import type { NamedSubject } from './compile.ts';
import { CompiledNames } from './compiled-names.ts';
import { EVENT } from './entry.ts';
import { statesOf } from './event-matter.ts';
import { BODY, sortOf } from './facts.ts';
import { shareOfBits } from './filter.ts';
import { haveGerman } from './inflect/variants.ts';
import { startPattern } from './start-pattern.ts';
import { withNames } from './with-names.ts';

/**
 * What an index does not tell of the subjects that it was made from, and names added to it
 * depend on. JSON values.
 */
export interface Ground {
  german: boolean;
  /** See event-matter.ts. */
  states: [word: number, subject: number][];
  /** Whether persons have roles, which may be about states. */
  roles: boolean;
}

export interface Extensible {
  index: AliasIndex;
  ground: Ground;
}

/** Of a compiled filter 20 % of the bits are set; of a fuller one too many words pass. */
const MOST_BITS = 0.25;

export function groundOf(subjects: readonly NamedSubject[]): Ground {
  return {
    german: haveGerman(subjects),
    states: [...statesOf(subjects)],
    roles: haveRoles(subjects),
  };
}

/**
 * The index with further subjects, numbered from the highest number on. It spots what an index
 * would that is compiled from all of them, in this order, and takes time by the names that are
 * new.
 *
 * `undefined` where only compiling all anew does: with the first German names, since all others
 * then have German forms; with states, where there are events, organisations or roles, since these
 * may be about them; with more than a quarter as many names as there are, or more subjects than an index holds.
 */
export function extendIndex(
  { index, ground }: Extensible,
  subjects: readonly NamedSubject[],
): Extensible | undefined {
  const from = index.facts.length;
  const added = statesOf(subjects, from);
  if (from + subjects.length > MAX_SUBJECTS) return undefined;
  if (haveGerman(subjects) && !ground.german) return undefined;
  if (added.size > 0 && (ground.roles || areAboutStates(index))) return undefined;

  const names = new CompiledNames();
  names.add(subjects, from, ground.german);
  const states = new Map([...ground.states, ...added]);
  const extended = withNames(index, names, subjects, states);
  if (shareOfBits(extended.bloom) > MOST_BITS) return undefined;
  return {
    index: { ...extended, starts: startPattern(names.starts, index.starts) },
    ground: {
      german: ground.german,
      states: [...states],
      roles: ground.roles || haveRoles(subjects),
    },
  };
}

function haveRoles(subjects: readonly NamedSubject[]): boolean {
  return subjects.some(({ roles = [] }) => roles.length > 0);
}

/** Whether there are subjects that may be about states. */
function areAboutStates({ traits, pairs }: AliasIndex): boolean {
  if (traits.some((trait) => trait & EVENT)) return true;
  return pairs.some((facts, at) => at % 2 === 0 && sortOf(facts) === BODY);
}
