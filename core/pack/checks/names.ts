import type { PackParts } from '../parts.ts';
import { below } from '../pointer.ts';
import { type ProblemList, shown } from '../problem.ts';
import { type Claim, claimsOf, spottedAs, subjectsOf } from './claims.ts';

/**
 * Two subjects may go by one name (a surname, an acronym in two languages): that is worth
 * a look. It is an error where the same name in the same language is to mean each of them
 * by itself, since then neither can be meant. Of a name that a subject shares in several
 * languages or spellings, it is told once.
 */
export function checkNames(parts: PackParts, problems: ProblemList): void {
  const first: Firsts = { equal: new Map(), distinctive: new Map(), any: new Map() };
  for (const subject of subjectsOf(parts)) {
    const names = Map.groupBy(claimsOf(subject), ({ value }) => spottedAs(value));
    for (const [name, claims] of names) {
      // What has no word is no name on a page.
      if (name === '') continue;
      checkRivals(name, claims, first, problems);
      for (const claim of claims) {
        setFirst(first.any, name, claim);
        if (!claim.distinctive) continue;
        setFirst(first.distinctive, name, claim);
        setFirst(first.equal, exactKey(claim), claim);
      }
    }
  }
  checkIdentities(parts, problems);
}

/** Who first claims a name: the same name in the same language, as distinctive, in any way. */
type Firsts = Record<'equal' | 'distinctive' | 'any', Map<string, Claim>>;

function checkRivals(
  name: string,
  claims: readonly Claim[],
  first: Firsts,
  problems: ProblemList,
): void {
  const distinctive = claims.filter((claim) => claim.distinctive);
  for (const claim of distinctive) {
    const equal = first.equal.get(exactKey(claim));
    if (!equal) continue;
    problems.error(
      'contested-name',
      claim.pointer,
      toMeanBoth(claim, equal),
      onlyOne(claim, equal),
    );
    return;
  }
  const rival = first.distinctive.get(name) ?? first.any.get(name);
  const [claim] = [...distinctive, ...claims];
  if (claim && rival) problems.warn('contested-name', claim.pointer, ...remark(claim, rival));
}

function exactKey({ value, lang }: Claim): string {
  return `${lang.toLowerCase()} ${value.normalize()}`;
}

function setFirst(claims: Map<string, Claim>, key: string, claim: Claim): void {
  if (!claims.has(key)) claims.set(key, claim);
}

function remark(claim: Claim, rival: Claim): [message: string, mend: string] {
  const [one, other] = [shown(rival.subject), shown(claim.subject)];
  if (claim.distinctive && rival.distinctive) {
    const anyway =
      'whatever the language of the page and the capitals, so that neither can be meant';
    return [`${toMeanBoth(claim, rival).slice(0, -1)}, ${anyway}.`, onlyOne(claim, rival)];
  }
  const sure = [claim, rival].find(({ distinctive }) => distinctive);
  if (!sure) {
    return [
      `${shown(claim.value)} is a common name of both ${one} and ${other}.`,
      'Leave it so if both are called so: it links to the one that the page supports, and stays open where that may be either.',
    ];
  }
  const unsure = sure === claim ? rival : claim;
  return [
    `${shown(claim.value)} means ${shown(sure.subject)} by itself, and ${shown(unsure.subject)} only with support on the page.`,
    `Leave it so if ${shown(sure.subject)} is meant nearly always; else ${sure.preferred ? asCommon(sure) : `mark it as "common" there too`}.`,
  ];
}

function toMeanBoth({ value, subject }: Claim, rival: Claim): string {
  return `${shown(value)} is to mean both ${shown(rival.subject)} and ${shown(subject)} by itself.`;
}

/** What to do where both are distinctive. */
function onlyOne(claim: Claim, rival: Claim): string {
  if (claim.preferred && rival.preferred) {
    return `For at least one of the two, ${asCommon()}.`;
  }
  if (!claim.preferred && !rival.preferred) {
    return 'Mark the name as "common" for at least one of the two.';
  }
  const [other, preferred] = claim.preferred ? [rival, claim] : [claim, rival];
  return `Mark the name as "common" for ${shown(other.subject)}: as the prefLabel of ${shown(preferred.subject)} it is distinctive.`;
}

function asCommon(claim?: Claim): string {
  const whose = claim ? `give ${shown(claim.subject)}` : 'give it';
  return `${whose} this name once more, as a hiddenLabel that is "common"`;
}

function checkIdentities({ actors, events }: PackParts, problems: ProblemList): void {
  const first = new Map<string, string>();
  for (const { pointer, value } of [...actors, ...events]) {
    for (const [index, entity] of value.sameAs.entries()) {
      const rival = first.get(entity) ?? value.id;
      first.set(entity, rival);
      if (rival === value.id) continue;
      problems.warn(
        'contested-identity',
        below(pointer, 'sameAs', index),
        `${shown(entity)} is also said to be ${shown(rival)}.`,
        'Keep the link with the subject that it is verified for.',
      );
    }
  }
}
