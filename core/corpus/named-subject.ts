import type { NamedSubject } from '../matching/compile.ts';
import { eventParaphrases } from './event-paraphrases.ts';
import type { SubjectRow } from './rows.ts';
import { actorFacts, datedFacts, rolesOf } from './subject-facts.ts';

/**
 * The names under which a subject is spotted: preferred, other and hidden labels, and of an
 * event what writers call it by its kind and place.
 */
export function namedSubject(row: SubjectRow): NamedSubject {
  const { key, type, value } = row;
  const preferred = Object.entries(value.prefLabel).map(([lang, label]) => ({
    value: label,
    lang,
    kind: 'full' as const,
    policy: 'distinctive' as const,
  }));
  const given = [...preferred, ...value.altLabel, ...value.hiddenLabel];
  return {
    key,
    event: type === 'event',
    facts: row.type === 'event' ? datedFacts(row.value) : actorFacts(row.value),
    ...(row.type !== 'event' && { roles: rolesOf(row.value) }),
    names: row.type === 'event' ? [...given, ...eventParaphrases(row.value)] : given,
  };
}
