import type { NamedSubject } from '../matching/compile.ts';
import type { SubjectRow } from './rows.ts';

/** The names under which a subject is spotted: preferred, other and hidden labels. */
export function namedSubject({ key, type, value }: SubjectRow): NamedSubject {
  const preferred = Object.values(value.prefLabel).map((label) => ({
    value: label,
    kind: 'full' as const,
    policy: 'distinctive' as const,
  }));
  return {
    key,
    event: type === 'event',
    names: [...preferred, ...value.altLabel, ...value.hiddenLabel],
  };
}
