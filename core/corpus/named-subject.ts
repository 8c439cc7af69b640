import type { NamedSubject } from '../matching/compile.ts';
import { labelPolicy } from '../pack/label-policy.ts';
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
    policy: labelPolicy(value, lang, label),
  }));
  const given = [...preferred, ...value.altLabel, ...value.hiddenLabel];
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
