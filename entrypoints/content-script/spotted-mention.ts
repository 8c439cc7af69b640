import type { PageMention } from '../../components/card/contract.ts';
import type { Mention } from '../../core/matching/resolve.ts';
import { locate, type Flow } from '../../page-text/flow.ts';

/** A mention where it stands in the page. */
export class SpottedMention implements PageMention {
  readonly subject: number;
  readonly candidates: readonly number[];
  readonly event: boolean;
  readonly open: boolean;
  /** The number of the section that it stands in, where that is known. */
  readonly section: number | undefined;
  readonly passage: PageMention['passage'];
  readonly element: Element;
  readonly #starts: readonly number[];
  #range: StaticRange | undefined;

  constructor(
    { text, nodes, starts }: Flow,
    { start, end, subjects, event, open }: Mention,
    section: number | undefined,
  ) {
    this.section = section;
    this.subject = subjects[0] as number;
    this.candidates = subjects;
    this.event = event;
    this.open = open;
    this.passage = { text, nodes, start, end };
    this.#starts = starts;
    this.element = this.#at(start, false).node.parentElement ?? document.documentElement;
  }

  /** Made when it is first needed: most mentions of a long page are never seen. */
  get range(): StaticRange {
    if (!this.#range) {
      const { start, end } = this.passage;
      const from = this.#at(start, false);
      const to = this.#at(end, true);
      this.#range = new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      });
    }
    return this.#range;
  }

  #at(place: number, end: boolean): { node: Text; offset: number } {
    return locate({ nodes: this.passage.nodes, starts: this.#starts }, place, end);
  }

  /** Whether this is the same mention, found again in the same flow. */
  is({ start, end, subjects, open }: Mention): boolean {
    return (
      start === this.passage.start &&
      end === this.passage.end &&
      subjects.join() === this.candidates.join() &&
      open === this.open
    );
  }

  boxes(): DOMRect[] {
    const { startContainer: from, startOffset, endContainer: to, endOffset } = this.range;
    // The page has changed the text since, and it is about to be read again.
    if (!fits(from, startOffset) || !fits(to, endOffset)) return [];
    const live = document.createRange();
    live.setStart(from, startOffset);
    live.setEnd(to, endOffset);
    return [...live.getClientRects()];
  }
}

function fits(node: Node, offset: number): boolean {
  return node instanceof Text && node.isConnected && offset <= node.length;
}
