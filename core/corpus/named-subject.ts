import type { NamedSubject, NameToSpot } from '../matching/compile.ts';
import { eventParaphrases, visitorOf } from './event-paraphrases.ts';
import { governmentPhrases } from './government-phrases.ts';
import { keyOf } from './key.ts';
import type { SubjectRow } from './rows.ts';
import { actorFacts, datedFacts, rolesOf } from './subject-facts.ts';

/**
 * The names under which a subject is spotted: preferred, other and hidden labels, of a place that stands
 * for a government how writers call that, and of an event what they call it by its kind and place.
 */
export function namedSubject(row: SubjectRow): NamedSubject {
  const { key, pack, type, value } = row;
  const visitor = row.type === 'event' ? visitorOf(row.value) : undefined;
  const preferred = Object.entries(value.prefLabel).map(([lang, label]) => ({
    value: label,
    lang,
    kind: 'full' as const,
    policy: 'distinctive' as const,
  }));
  const others = [...value.altLabel, ...value.hiddenLabel];
  // A name to show that is a phrase of the language, "Western states", is listed among the others as common.
  const isCommon = (name: NameToSpot): boolean =>
    others.some(
      ({ value: same, lang, policy }) =>
        same === name.value && lang === name.lang && policy === 'common',
    );
  const given = [...preferred.filter((name) => !isCommon(name)), ...others];
  return {
    key,
    event: type === 'event',
    facts: row.type === 'event' ? datedFacts(row.value) : actorFacts(row.value),
    ...(row.type !== 'event' && { roles: rolesOf(row.value) }),
    ...(visitor !== undefined && { visitor: keyOf(pack, visitor) }),
    names: [
      ...given,
      ...(row.type === 'event' ? eventParaphrases(row.value) : given.flatMap(governmentPhrases)),
    ],
  };
}
