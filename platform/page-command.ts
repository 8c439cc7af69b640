import type { PageCommand, WalkFrom } from '../core/protocol/page-slots.ts';
import { callCards } from './call-cards.ts';
import { frameReports } from './frame-reports.ts';
import { injectCard } from './inject.ts';
import type { SenderFrame } from './serve.ts';

/**
 * Has the cards of a tab obey a command: in the frame whose card is open, else in the one that the
 * keyboard is in, else in the first that names somebody; and where that one has nothing further on, in
 * the next, round and round. Only one frame keeps a card that is not pinned. A tab without names does
 * nothing.
 */
export async function commandTab(tab: number, command: PageCommand): Promise<void> {
  const reports = await frameReports(tab);
  const naming = reports
    .filter(({ mentions }) => mentions > 0)
    .toSorted((a, b) => a.frame - b.frame);
  const [first] = naming.toSorted(
    (a, b) => Number(b.open) - Number(a.open) || Number(b.focused) - Number(a.focused),
  );
  if (!first) return;
  const frames = naming.map(({ frame }) => frame);
  const obeying = await obeyed(tab, command, around(frames, first.frame, command));
  if (obeying === undefined) return;
  const others = reports.filter(({ frame, open }) => open && frame !== obeying);
  await Promise.all(others.map(({ frame }) => callCards({ tab, frame }, 'withdraw')));
}

/** The frames from this one on, in the direction of the command, and this one's other end at last. */
function around(frames: readonly number[], first: number, command: PageCommand): number[] {
  const order = command === 'previous-mention' ? frames.toReversed() : frames;
  const at = order.indexOf(first);
  return [...order.slice(at), ...order.slice(0, at), first];
}

/** The first frame that has a mention for the command, and has gone there. */
async function obeyed(
  tab: number,
  command: PageCommand,
  frames: readonly number[],
): Promise<number | undefined> {
  for (const [at, frame] of frames.entries()) {
    if (await obeysIn({ tab, frame }, command, at === 0 ? 'here' : 'edge')) return frame;
  }
  return undefined;
}

async function obeysIn(frame: SenderFrame, command: PageCommand, from: WalkFrom): Promise<boolean> {
  try {
    await injectCard(frame);
    return (await callCards(frame, 'obey', command, from)) === true;
  } catch (error) {
    // It has gone meanwhile, as frames with advertisements do.
    console.debug('On the Record found no frame', frame, error);
    return false;
  }
}
