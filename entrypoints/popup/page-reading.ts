import type { PageSubject } from '../../components/popup/items.ts';
import { type Answer, codeOf } from '../../core/protocol/answer.ts';
import { MOST_ON_PAGE } from '../../core/protocol/messages.ts';
import type { ErrorCode } from '../../core/protocol/result.ts';
import { type ReadFrame, visitFrames } from '../../platform/active-page.ts';
import { answerTo } from '../../platform/answer-to.ts';
import { injectCard } from '../../platform/inject.ts';

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
  /** Whom its mentions are of can't be told. */
  | { status: 'failed'; code: ErrorCode }
  /** Late where some of it changes so much that it is read only now and then. */
  | { status: 'read'; mentions: PlacedMention[]; subjects: PageSubject[]; late: boolean };

type Read = ReadFrame & { reading: { status: 'read' } };

/** Reads whom the page of a tab names, in reading order, frame after frame. */
export async function readPage(tab: number): Promise<PageReading> {
  const frames = await visitFrames(tab, null);
  if (!frames) return { status: 'unreachable' };
  const read = frames.filter((frame): frame is Read => frame.reading.status === 'read');
  const [first] = read;
  if (!first) {
    const reading = frames.some(({ reading }) => reading.status === 'reading');
    return { status: reading ? 'reading' : 'absent' };
  }
  const { revision } = first.reading;
  const mentions = read
    .filter(({ reading }) => reading.revision === revision)
    .flatMap(({ frame, reading }) =>
      reading.subjects.map((subject, at): PlacedMention => ({ frame, at, subject })),
    );
  const late = read.some(({ reading }) => reading.late);
  const named = await namedOn(mentions, revision);
  return named.status === 'ready'
    ? { status: 'read', mentions, subjects: named.value, late }
    : { status: 'failed', code: codeOf(named) };
}

/** Goes to a mention and opens its card there. */
export async function goTo(tab: number, { frame, at, subject }: PlacedMention): Promise<void> {
  await injectCard({ tab, frame });
  await visitFrames(tab, { at, subject }, frame);
}

async function namedOn(
  mentions: readonly PlacedMention[],
  revision: number,
): Promise<Answer<PageSubject[]>> {
  const counts = Map.groupBy(mentions.entries(), ([, { subject }]) => subject);
  const numbers = [...counts.keys()].slice(0, MOST_ON_PAGE);
  if (numbers.length === 0) return { status: 'ready', value: [] };
  const answer = await answerTo('page:subjects', { revision, subjects: numbers });
  if (answer.status !== 'ready') return answer;
  const known = new Map(answer.value.subjects.map((each) => [each.number, each]));
  const value = numbers.flatMap((number) => {
    const subject = known.get(number);
    const places = counts.get(number) ?? [];
    return subject ? [{ ...subject, count: places.length, first: places[0]?.[0] ?? 0 }] : [];
  });
  return { status: 'ready', value };
}
