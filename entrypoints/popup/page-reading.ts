import type { PageSubject } from '../../components/popup/items.ts';
import { type Answer, codeOf } from '../../core/protocol/answer.ts';
import { MOST_ON_PAGE, type Reply } from '../../core/protocol/messages.ts';
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
export class PageReader {
  readonly #tab: number;
  /** The last that was read, which stays where whom another look finds can't be told. */
  #read: PageReading | undefined;
  /** The last answer, and to what: of a page that stays the same nothing is asked twice. */
  #asked = '';
  #known: Reply<'page:subjects'>['subjects'] = [];

  constructor(tab: number) {
    this.#tab = tab;
  }

  async read(): Promise<PageReading> {
    const frames = await visitFrames(this.#tab, null);
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
    const named = await this.#namedOn(mentions, revision);
    if (named.status !== 'ready') return this.#read ?? { status: 'failed', code: codeOf(named) };
    this.#read = { status: 'read', mentions, subjects: named.value, late };
    return this.#read;
  }

  async #namedOn(
    mentions: readonly PlacedMention[],
    revision: number,
  ): Promise<Answer<PageSubject[]>> {
    const counts = Map.groupBy(mentions.entries(), ([, { subject }]) => subject);
    const subjects = [...counts.keys()].slice(0, MOST_ON_PAGE);
    const request = { revision, subjects };
    const asked = JSON.stringify(request);
    if (subjects.length > 0 && asked !== this.#asked) {
      const answer = await answerTo('page:subjects', request);
      if (answer.status !== 'ready') return answer;
      this.#known = answer.value.subjects;
      this.#asked = asked;
    }
    const known = new Map(this.#known.map((each) => [each.number, each]));
    const value = subjects.flatMap((number) => {
      const subject = known.get(number);
      const places = counts.get(number) ?? [];
      return subject ? [{ ...subject, count: places.length, first: places[0]?.[0] ?? 0 }] : [];
    });
    return { status: 'ready', value };
  }
}

/** Goes to a mention and opens its card there; `false` where its frame has gone. */
export async function goTo(tab: number, { frame, at, subject }: PlacedMention): Promise<boolean> {
  try {
    await injectCard({ tab, frame });
  } catch (error) {
    console.debug('On the Record has lost frame', frame, error);
    return false;
  }
  return (await visitFrames(tab, { at, subject }, frame)) !== undefined;
}
