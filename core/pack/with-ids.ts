import type { Declaration } from './parts.ts';
import type { PackProblem } from './problem.ts';

/** What may be shown as an id: faulty ones may be anything. */
const ID = /^[a-z0-9-]{1,80}$/;

/** The problems, each with the id of the actor, event, topic, source, quote or stance that it is in. */
export function withIds(
  problems: readonly PackProblem[],
  declarations: readonly Declaration[],
): PackProblem[] {
  const ids = new Map(declarations.map(({ pointer, id }) => [pointer, id]));
  return problems.map((problem) => {
    const id = idAround(problem.pointer, ids);
    return id === undefined ? problem : { ...problem, id };
  });
}

function idAround(pointer: string, ids: ReadonlyMap<string, string>): string | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const id = ids.get(at);
    if (id !== undefined) return ID.test(id) ? id : undefined;
  }
  return undefined;
}
