import type { PackIndex } from '../pack-index.ts';
import { below } from '../pointer.ts';
import { type ProblemList, shown } from '../problem.ts';

/** A role is held in a body: what it names is worth a look where that is a person. */
export function checkRoles({ actors }: PackIndex, problems: ProblemList): void {
  for (const { pointer, value } of actors.values()) {
    for (const [index, { organization_id: id }] of value.memberships.entries()) {
      if (id === undefined || actors.get(id)?.value.kind !== 'person') continue;
      problems.warn(
        'unfitting-kind',
        below(pointer, 'memberships', index, 'organization_id'),
        `${shown(id)} is a person, and no body in which a role is held.`,
        'Name the organisation, state or group; or leave the field out.',
      );
    }
  }
}
