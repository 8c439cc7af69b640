import type { Actor, Event } from '../pack.ts';
import type { Located, PackParts } from '../parts.ts';
import { below, type Pointer } from '../pointer.ts';
import { type ProblemList, shown } from '../problem.ts';

interface Claim {
  subject: string;
  value: string;
  lang: string;
  /** Whether the name alone is to mean this subject. */
  distinctive: boolean;
  pointer: Pointer;
}

/**
 * Two subjects may go by one name (a surname, an acronym in two languages): that is worth
 * a look. It is an error where the same name in the same language is to mean each of them
 * by itself, since then neither can be meant.
 */
export function checkNames(parts: PackParts, problems: ProblemList): void {
  const firstOf = new Map<string, Claim>();
  for (const subject of [...parts.actors, ...parts.events]) {
    for (const claim of claimsOf(subject)) {
      const rivals = [exactKey(claim), looseKey(claim)].map((key) => firstOf.get(key));
      const [equal, similar] = rivals.map((rival) =>
        rival && rival.subject !== claim.subject ? rival : undefined,
      );
      if (claim.distinctive && equal) contest(claim, equal, problems);
      else if (similar) remark(claim, similar, problems);
      if (claim.distinctive) setFirst(firstOf, exactKey(claim), claim);
      setFirst(firstOf, looseKey(claim), claim);
    }
  }
  checkIdentities(parts, problems);
}

function claimsOf({ pointer, value }: Located<Actor> | Located<Event>): Claim[] {
  const subject = value.id;
  const preferred = Object.entries(value.prefLabel).map(([lang, name]) => ({
    subject,
    value: name,
    lang,
    distinctive: true,
    pointer: below(pointer, 'prefLabel', lang),
  }));
  const others = (['altLabel', 'hiddenLabel'] as const).flatMap((field) =>
    value[field].map((name, index) => ({
      subject,
      value: name.value,
      lang: name.lang,
      distinctive: name.policy === 'distinctive',
      pointer: below(pointer, field, index),
    })),
  );
  return [...preferred, ...others];
}

function exactKey({ value, lang }: Claim): string {
  return `= ${lang.toLowerCase()} ${value.normalize()}`;
}

function looseKey({ value }: Claim): string {
  return `~ ${value.normalize('NFKC').toLowerCase()}`;
}

function setFirst(claims: Map<string, Claim>, key: string, claim: Claim): void {
  if (!claims.has(key)) claims.set(key, claim);
}

function contest(claim: Claim, rival: Claim, problems: ProblemList): void {
  problems.error(
    'contested-name',
    claim.pointer,
    `${shown(claim.value)} is to mean both ${shown(claim.subject)} and ${shown(rival.subject)} by itself.`,
    'Mark the name as "common" for at least one of the two.',
  );
}

function remark(claim: Claim, rival: Claim, problems: ProblemList): void {
  problems.warn(
    'contested-name',
    claim.pointer,
    `${shown(claim.value)} is also a name of ${shown(rival.subject)}.`,
    'See that readers of the two can be told apart by what else is on the page.',
  );
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
