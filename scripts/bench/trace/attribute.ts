import type { TraceEvent, Work } from './events.ts';

/** Milliseconds by the clock, and in which the thread had the processor. */
export interface Time {
  wall: number;
  cpu: number;
}

/** Whose script a piece of work is. */
export type Owner = 'extension' | 'bare pass' | 'page';

/** The name that the extension's isolated world has. */
const EXTENSION_WORLD = 'On the Record';
export const BARE_PASS_WORLD = 'bench';

/** An unbroken stretch of one owner's work, in one task. */
export interface Stretch extends Time {
  owner: Owner;
  /** When it began, in milliseconds of the trace's clock. */
  began: number;
}

/** Whose script begins with this event; undefined where none does. */
function ownerOf({ name, args }: TraceEvent): Owner | undefined {
  if (name === 'v8.callFunction') return ownerOfWorld(args.worldName);
  if (name === 'FunctionCall' || name === 'EvaluateScript' || name === 'v8.compile') {
    const url = args.data?.url ?? '';
    if (url.startsWith('chrome-extension:')) return 'extension';
    return url.startsWith('http') ? 'page' : undefined;
  }
  // What goes on behind an `await` says not whose it is. Neither the generated pages nor the
  // scripts that they load use promises.
  if (name === 'BlinkScheduler_PerformMicrotaskCheckpoint') return 'extension';
  return undefined;
}

function ownerOfWorld(name: string | undefined): Owner {
  if (name === EXTENSION_WORLD) return 'extension';
  return name === BARE_PASS_WORLD ? 'bare pass' : 'page';
}

/**
 * All stretches of script in a thread's work. Rendering and collections of garbage that happen
 * inside a script count with it; what another's script does inside it does not.
 */
export function stretches(works: readonly Work[]): Stretch[] {
  const found: Stretch[] = [];
  const visit = (work: Work, owner: Owner | undefined, into: Stretch | undefined): void => {
    const { event } = work;
    const own = ownerOf(event);
    let stretch = into;
    if (own !== undefined && own !== owner) {
      stretch = { owner: own, began: event.ts / 1000, wall: 0, cpu: 0 };
      found.push(stretch);
      add(stretch, event, 1);
      if (into) add(into, event, -1);
    }
    for (const child of work.children) visit(child, own ?? owner, stretch);
  };
  for (const work of works) visit(work, undefined, undefined);
  return found;
}

function add(to: Time, { dur = 0, tdur = dur }: TraceEvent, sign: 1 | -1): void {
  to.wall += (sign * dur) / 1000;
  to.cpu += (sign * tdur) / 1000;
}

export function total(of: readonly Time[]): Time {
  let wall = 0;
  let cpu = 0;
  for (const time of of) {
    wall += time.wall;
    cpu += time.cpu;
  }
  return { wall, cpu };
}

/** The stretches of one owner. */
export function by(owner: Owner, { stretches }: { stretches: readonly Stretch[] }): Stretch[] {
  return stretches.filter((stretch) => stretch.owner === owner);
}
