import type { NamedSubject } from '../matching/compile.ts';
import { eventParaphrases, visitorOf } from './event-paraphrases.ts';
import { keyOf } from './key.ts';
import type { SubjectRow } from './rows.ts';
import { actorFacts, datedFacts, rolesOf } from './subject-facts.ts';

/**
 * The names under which a subject is spotted: preferred, other and hidden labels, and of an
 * event what writers call it by its kind and place.
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
  const given = [...preferred, ...value.altLabel, ...value.hiddenLabel];
  return {
    key,
    event: type === 'event',
    facts: row.type === 'event' ? datedFacts(row.value) : actorFacts(row.value),
    ...(row.type !== 'event' && { roles: rolesOf(row.value) }),
    ...(visitor !== undefined && { visitor: keyOf(pack, visitor) }),
    names: row.type === 'event' ? [...given, ...eventParaphrases(row.value)] : given,
  };
}
