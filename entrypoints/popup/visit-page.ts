import type { PageMention, RunningCards, RunningScript } from '../../components/card/contract.ts';

/** What a frame of the page has, as the content script there has it now. */
export type FrameReading =
  /** Nothing runs there: it is switched off, or the page was there before the extension. */
  | { status: 'absent' }
  | { status: 'reading' }
  /**
   * The subjects of all mentions in reading order, by their number in this revision's index; late
   * where the page changes so much that it is read only now and then.
   */
  | { status: 'read'; revision: number; subjects: number[]; late: boolean };

/** A mention by its place in reading order, and the subject that it should be of. */
export interface Target {
  at: number;
  subject: number;
}

/**
 * Reads the mentions of a frame and, if one is named, goes there and opens its card. Runs in the
 * page, beside the content script, so all that it needs is in it or comes as an argument.
 */
export function visitPage(
  slots: { script: string; cards: string },
  target: Target | null,
): FrameReading {
  const world = globalThis as unknown as Record<symbol, unknown>;
  const script = world[Symbol.for(slots.script)] as RunningScript | undefined;
  const cards = world[Symbol.for(slots.cards)] as RunningCards | undefined;
  if (!script?.alive()) return { status: 'absent' };
  const page = script.page();
  if (!page) return { status: 'reading' };
  const follows = (a: PageMention, b: PageMention): number => {
    const [first, second] = [a.passage.nodes[0], b.passage.nodes[0]];
    if (!first || !second || first === second) return a.passage.start - b.passage.start;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  };
  // Of an open one nobody can say whom it names.
  const mentions = page.all.filter(({ open }) => !open).sort(follows);
  if (target) {
    const { at, subject } = target;
    const wanted =
      mentions[at]?.subject === subject
        ? mentions[at]
        : mentions.find((mention) => mention.subject === subject);
    if (wanted) cards?.goTo(wanted);
  }
  const { revision, wait } = page;
  const late = wait >= 1_000;
  return { status: 'read', revision, subjects: mentions.map(({ subject }) => subject), late };
}
