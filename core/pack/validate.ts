import { checkDates } from './checks/dates.ts';
import { checkIds } from './checks/ids.ts';
import { checkInferred } from './checks/inferred.ts';
import { checkLoops } from './checks/loops.ts';
import { checkNames } from './checks/names.ts';
import { checkOwnNames } from './checks/own-names.ts';
import { checkPositions } from './checks/positions.ts';
import { checkQuotes } from './checks/quotes.ts';
import { checkReferences } from './checks/references.ts';
import { checkRoles } from './checks/roles.ts';
import { checkStances } from './checks/stances.ts';
import type { Pack } from './pack.ts';
import { indexParts } from './pack-index.ts';
import { type PackParts, readParts } from './parts.ts';
import { type PackProblem, ProblemList } from './problem.ts';
import { withIds } from './with-ids.ts';

/** Warnings are for a person to judge and make no pack invalid. */
export type PackValidation =
  | { ok: true; pack: Pack; warnings: PackProblem[] }
  | { ok: false; problems: PackProblem[]; warnings: PackProblem[] };

/**
 * Validates a whole pack, given as one JSON value, and lists everything that is wrong with
 * it. Whatever the value, this does not throw and takes a time that grows with its size
 * only. Whether quotes stand in the texts of their sources is for `verifyPack` to say: a
 * pack does not hold the texts.
 */
export function validatePack(value: unknown): PackValidation {
  const problems = new ProblemList();
  const parts = readParts(value, problems);
  const index = indexParts(parts);
  checkIds(parts, problems);
  checkReferences(parts, index, problems);
  checkLoops(index, problems);
  checkPositions(parts, index, problems);
  checkQuotes(parts, index, problems);
  checkDates(parts, index, problems);
  checkInferred(parts, problems);
  checkRoles(index, problems);
  checkNames(parts, problems);
  checkOwnNames(parts, value, problems);
  checkStances(parts, index, problems);
  const errors = withIds(problems.errors, parts.declarations);
  const warnings = withIds(problems.warnings, parts.declarations);
  const pack = errors.length === 0 ? packOf(parts) : undefined;
  return pack ? { ok: true, pack, warnings } : { ok: false, problems: errors, warnings };
}

/** The pack, put together from its parts; `undefined` where an obligatory one is missing. */
function packOf({ metadata, actors, events, topics, sources }: PackParts): Pack | undefined {
  if (!metadata) return undefined;
  return {
    pack: metadata,
    actors: actors.map(({ value }) => value),
    events: events.map(({ value }) => value),
    topics: topics.map(({ value }) => value),
    sources: sources.flatMap(({ source, quotes, stances }) =>
      source
        ? {
            source: source.value,
            quotes: quotes.map(({ value }) => value),
            stances: stances.map(({ value }) => value),
          }
        : [],
    ),
  };
}
