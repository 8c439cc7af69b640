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
    data?: { url?: string; functionName?: string };
    worldName?: string;
    fileName?: string;
    src_file?: string;
  };
}

/** A piece of work on a page's main thread with the pieces that it is made of. */
export interface Work {
  event: TraceEvent;
  children: Work[];
}

/** The main thread's work in one visit of a page, as trees in the order of time. */
export function mainThread(events: readonly TraceEvent[], address: string): Work[] {
  const commit = events.find(
    ({ name, args }) => name === 'CommitLoad' && args.data?.url === address,
  );
  if (!commit) throw new Error(`the trace has no visit of ${address}`);
  const timed = events.filter(
    ({ ph, pid, tid, ts, dur }) =>
      ph === 'X' &&
      dur !== undefined &&
      pid === commit.pid &&
      tid === commit.tid &&
      ts >= commit.ts,
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
