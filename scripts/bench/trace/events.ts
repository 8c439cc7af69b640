/** An event of Chromium's trace, as far as it is used here; times in microseconds. */
export interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** How long it took by the clock. */
  dur?: number;
  /** How long its thread had the processor in that time. */
  tdur?: number;
  args: {
    data?: { url?: string };
    worldName?: string;
    name?: string;
  };
}

/** A piece of work on a page's main thread with the pieces that it is made of. */
export interface Work {
  event: TraceEvent;
  children: Work[];
}

/** The main thread's work on one page, as trees in the order of time. */
export function mainThread(events: readonly TraceEvent[], address: string): Work[] {
  const { pid, ts: since } = beginningOf(events, address);
  const thread = events.find(
    (event) =>
      event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  );
  if (!thread) throw new Error(`the trace has no main thread for ${address}`);
  const timed = events.filter(
    (event) =>
      event.ph === 'X' &&
      event.dur !== undefined &&
      event.pid === pid &&
      event.tid === thread.tid &&
      event.ts >= since,
  );
  timed.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const roots: Work[] = [];
  const open: Work[] = [];
  for (const event of timed) {
    const end = ({ event: { ts, dur = 0 } }: Work): number => ts + dur;
    for (let last = open.at(-1); last && end(last) <= event.ts; last = open.at(-1)) open.pop();
    const work = { event, children: [] };
    (open.at(-1)?.children ?? roots).push(work);
    open.push(work);
  }
  return roots;
}

/** Where and since when a page is in a trace: from its load, or from a mark that is named so. */
function beginningOf(events: readonly TraceEvent[], address: string): TraceEvent {
  const found = events.find(
    ({ name, args }) => name === address || (name === 'CommitLoad' && args.data?.url === address),
  );
  if (!found) throw new Error(`the trace knows nothing of ${address}`);
  return found;
}

/** A piece of work with all the pieces below it. */
export function* within(work: Work): Generator<TraceEvent, void, void> {
  yield work.event;
  for (const child of work.children) yield* within(child);
}

/** All tasks together, in milliseconds of the thread's processor time. */
export function mainThreadWork(works: readonly Work[]): number {
  return works.reduce((sum, { event: { tdur = 0 } }) => sum + tdur / 1000, 0);
}
