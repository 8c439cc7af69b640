import type { PackParts } from '../parts.ts';
import { type Pointer, valueAt } from '../pointer.ts';
import { type ProblemList, shown } from '../problem.ts';
import { type Claim, claimsOf, spottedAs, type Subject, subjectsOf } from './claims.ts';

/**
 * What is odd about a subject's names among themselves: each of these is spotted otherwise than its
 * author may think. `value` is the whole pack as it was given.
 */
export function checkOwnNames(parts: PackParts, value: unknown, problems: ProblemList): void {
  for (const subject of subjectsOf(parts)) {
    const claims = claimsOf(subject);
    for (const claim of claims) {
      checkPadding(claim, value, problems);
      checkLetter(claim, problems);
    }
    for (const same of Map.groupBy(claims, (claim) => spottedAs(claim.value)).values()) {
      checkRepeated(same, problems);
      checkCapitals(same, problems);
    }
    checkSurnames(subject, claims, problems);
  }
}

function checkPadding({ pointer }: Claim, pack: unknown, problems: ProblemList): void {
  const given = valueAt(pack, pointer);
  const name = typeof given === 'string' ? given : valueAt(given, '/value');
  if (typeof name !== 'string' || name === name.trim()) return;
  problems.warn(
    'padded-name',
    pointer,
    `There is space around the name in ${shown(name)}.`,
    'Take it away: it does not count.',
  );
}

function checkLetter(
  { value, distinctive, preferred, pointer }: Claim,
  problems: ProblemList,
): void {
  if (!distinctive || !/^\p{L}$/u.test(value)) return;
  problems.warn(
    'everyday-name',
    pointer,
    `${shown(value)} is one letter, and links by itself wherever a page has it.`,
    preferred
      ? 'List it once more, as a hiddenLabel that is "common".'
      : 'Mark it as "common", or leave it out.',
  );
}

/**
 * One name twice: on a page the words are the same whatever their language and capitals, and the most
 * certain claim counts, as `compileIndex` has it.
 */
function checkRepeated(claims: readonly Claim[], problems: ProblemList): void {
  const sure = claims.find(({ distinctive }) => distinctive);
  const unsure = claims.find(({ distinctive }) => !distinctive);
  if (sure && unsure) {
    problems.warn(
      'repeated-name',
      unsure.pointer,
      `${shown(unsure.value)} is "common" in ${shown(unsure.lang)}, and ${spelled(sure, unsure)} distinctive in ${shown(sure.lang)}: distinctive counts, on pages of any language.`,
      sure.preferred
        ? 'Take this one away; or list it as "common" in the language of the prefLabel, which is then common too.'
        : 'Give the name one policy in all languages.',
    );
    return;
  }
  const [first] = claims;
  const other = claims.find(
    ({ value, kind }) => value === first?.value && mannerOf(kind) !== mannerOf(first.kind),
  );
  if (!first || !other) return;
  const counts = first.kind === 'acronym' ? other : first;
  problems.warn(
    'repeated-name',
    other.pointer,
    `${shown(other.value)} is of kind "${first.kind}" in ${shown(first.lang)}, and "${other.kind}" in ${shown(other.lang)}: "${counts.kind}" counts, on pages of any language.`,
    'Give the name one kind.',
  );
}

function spelled({ value }: Claim, other: Claim): string {
  return value === other.value ? 'it is' : `${shown(value)} is`;
}

/** A variant is spotted as a full name is. */
function mannerOf(kind: Claim['kind']): string {
  return kind === 'variant' ? 'full' : kind;
}

/** Of an acronym nothing but its capitals says that no ordinary word is meant. */
function checkCapitals(claims: readonly Claim[], problems: ProblemList): void {
  const small = claims.find(
    ({ kind, value }) => kind === 'acronym' && /^[^\p{Lu}]*\p{Ll}[^\p{Lu}]*$/u.test(value),
  );
  if (!small || claims.some(({ kind }) => kind !== 'acronym')) return;
  problems.warn(
    'unfitting-kind',
    small.pointer,
    `As an acronym without a capital ${shown(small.value)} is spotted in small letters too.`,
    'Write it in capitals.',
  );
}

function checkSurnames({ value }: Subject, claims: readonly Claim[], problems: ProblemList): void {
  if (value.kind === 'person') return;
  const surname = claims.find(({ kind }) => kind === 'surname');
  if (!surname) return;
  problems.warn(
    'unfitting-kind',
    `${surname.pointer}/kind` satisfies Pointer,
    `${shown(surname.value)} is a surname, and ${shown(value.id)} no person.`,
    'Write "variant", or for a place or thing that stands for it "metonym".',
  );
}
