import type { PackParts } from '../parts.ts';
import { below } from '../pointer.ts';
import { type ProblemList, shown } from '../problem.ts';

/** Each id names one thing in the whole pack, whatever sort of thing it is. */
export function checkIds({ declarations }: PackParts, problems: ProblemList): void {
  const first = new Map<string, string>();
  for (const { id, pointer } of declarations) {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, pointer);
    } else {
      problems.error(
        'duplicate-id',
        below(pointer, 'id'),
        `The id ${shown(id)} is taken by ${earlier}.`,
        'Give this one another id, or merge the two.',
      );
    }
  }
}
