import type { PageSubject } from '../../components/popup/items.ts';
import { MOST_ON_PAGE } from '../../core/protocol/messages.ts';
import { SLOT_NAMES } from '../../core/protocol/page-slots.ts';
import { runInTab, type InFrame } from '../../platform/active-page.ts';
import { ask } from '../../platform/ask.ts';
import { injectCard } from '../../platform/inject.ts';
import { type FrameReading, visitPage } from './visit-page.ts';

/** A mention of the page: its frame, and its place and subject there. */
export interface PlacedMention {
  frame: number;
  at: number;
  subject: number;
}

/** The active page as the popup knows it. */
export type PageReading =
  /** Extensions can't run there. */
  | { status: 'unreachable' }
  /** Nothing is spotted there. */
  | { status: 'absent' }
  | { status: 'reading' }
  /** Late where some of it changes so much that it is read only now and then. */
  | { status: 'read'; mentions: PlacedMention[]; subjects: PageSubject[]; late: boolean };

type Read = InFrame<FrameReading & { status: 'read' }>;

/** Reads whom the page of a tab names, in reading order, frame after frame. */
export async function readPage(tab: number): Promise<PageReading> {
  const frames = await runInTab(tab, visitPage, [SLOT_NAMES, null]);
  if (!frames) return { status: 'unreachable' };
  const read = frames.filter((frame): frame is Read => frame.value.status === 'read');
  const [first] = read;
  if (!first) {
    const reading = frames.some(({ value }) => value.status === 'reading');
    return { status: reading ? 'reading' : 'absent' };
  }
  const { revision } = first.value;
  const mentions = read
    .filter(({ value }) => value.revision === revision)
    .flatMap(({ frame, value }) =>
      value.subjects.map((subject, at): PlacedMention => ({ frame, at, subject })),
    );
  const late = read.some(({ value }) => value.late);
  return { status: 'read', mentions, subjects: await namedOn(mentions, revision), late };
}

/** Goes to a mention and opens its card there. */
export async function goTo(tab: number, { frame, at, subject }: PlacedMention): Promise<void> {
  await injectCard({ tab, frame });
  await runInTab(tab, visitPage, [SLOT_NAMES, { at, subject }], frame);
}

async function namedOn(
  mentions: readonly PlacedMention[],
  revision: number,
): Promise<PageSubject[]> {
  const counts = Map.groupBy(mentions.entries(), ([, { subject }]) => subject);
  const numbers = [...counts.keys()].slice(0, MOST_ON_PAGE);
  if (numbers.length === 0) return [];
  const reply = await ask('page:subjects', { revision, subjects: numbers });
  const known = new Map((reply.ok ? reply.value.subjects : []).map((each) => [each.number, each]));
  return numbers.flatMap((number) => {
    const subject = known.get(number);
    const places = counts.get(number) ?? [];
    return subject ? [{ ...subject, count: places.length, first: places[0]?.[0] ?? 0 }] : [];
  });
}
