import type { PackIndex } from '../pack-index.ts';
import { below } from '../pointer.ts';
import { type ProblemList, shown } from '../problem.ts';

/** No event is part of itself, by however many steps. */
export function checkLoops({ events }: PackIndex, problems: ProblemList): void {
  const settled = new Set<string>();
  for (const first of events.keys()) {
    const walk = new Set<string>();
    let id: string | undefined = first;
    while (id !== undefined && !settled.has(id) && !walk.has(id)) {
      walk.add(id);
      id = events.get(id)?.value.partOf;
    }
    const closing = id !== undefined && walk.has(id) ? events.get(id) : undefined;
    if (closing) {
      problems.error(
        'circular-reference',
        below(closing.pointer, 'partOf'),
        `The event ${shown(closing.value.id)} is, step by step, part of itself.`,
        'Take away one step of the circle.',
      );
    }
    for (const passed of walk) settled.add(passed);
  }
}
