import { compileIndex } from '../core/matching/compile.ts';
import { scannerOf } from '../core/matching/scan.ts';
import { type Claim, claimsOf, spottedAs, subjectsOf } from '../core/pack/checks/claims.ts';
import type { PackParts } from '../core/pack/parts.ts';
import { type ProblemList, shown } from '../core/pack/problem.ts';

/** A prefLabel with such signs is a description to show, and none to spot. */
const DESCRIPTION = /[,;:()]/u;

/**
 * Warns of names that the spotting does not find even in a text that has nothing else. Of a subject's
 * names that fail for one reason it is told once.
 */
export function checkUnspottedNames(parts: PackParts, problems: ProblemList): void {
  for (const subject of subjectsOf(parts)) {
    const claims = claimsOf(subject);
    const unspotted = unspottedOf(claims).filter(
      (claim) => !(claim.preferred && DESCRIPTION.test(claim.value)) && !isOvertaken(claim, claims),
    );
    const [acronyms = [], others = []] = [true, false].map((acronym) =>
      unspotted.filter(({ kind }) => (kind === 'acronym') === acronym),
    );
    warn(
      acronyms,
      'each word of an acronym that has a capital has to be in capitals',
      'Write "variant": so it is spotted as it is written here.',
      problems,
    );
    warn(
      others,
      'a name runs on over spaces, hyphens, quotation marks, “&”, “+” and “/”, apostrophes within a word and the points of initials, and over no other sign',
      'Give other names that pages have.',
      problems,
    );
  }
}

function unspottedOf(claims: readonly Claim[]): Claim[] {
  const names = claims.map(({ value, kind, lang, distinctive }) => ({
    value,
    kind,
    lang,
    policy: distinctive ? ('distinctive' as const) : ('common' as const),
  }));
  const scanner = scannerOf(compileIndex([{ key: 'subject', event: false, names }]));
  return claims.filter(({ value }) => scanner.scan(value).length === 0);
}

/** "Onu" beside a more certain acronym "ONU": of one name in two ways it is told that the other counts. */
function isOvertaken(claim: Claim, claims: readonly Claim[]): boolean {
  const name = spottedAs(claim.value);
  return (
    claim.kind !== 'acronym' &&
    claims.some(({ kind, value }) => kind === 'acronym' && spottedAs(value) === name)
  );
}

function warn(claims: readonly Claim[], why: string, mend: string, problems: ProblemList): void {
  const [first] = claims;
  if (!first) return;
  const values = [...new Set(claims.map(({ value }) => shown(value)))];
  const verb = values.length === 1 ? 'is' : 'are';
  problems.warn(
    'unspotted-name',
    first.pointer,
    `${values.join(', ')} ${verb} never spotted as written here: ${why}.`,
    mend,
  );
}
