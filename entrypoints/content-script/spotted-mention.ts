import type { PageMention } from '../../components/card/contract.ts';
import type { Mention } from '../../core/matching/resolve.ts';
import { isElement } from '../../page-text/elements.ts';
import { type Flow, locate } from '../../page-text/flow.ts';

/**
 * A mention where it stands in the page. Where in its flow's nodes that is, is found out when it is
 * first asked for: most mentions of a long page are never seen.
 */
export class SpottedMention implements PageMention {
  readonly candidates: readonly number[];
  readonly event: boolean;
  readonly open: boolean;
  /** UTF-16 offsets into the flow's text, half open. */
  readonly start: number;
  readonly end: number;
  readonly flow: Flow;
  #range: StaticRange | undefined;

  constructor(flow: Flow, decided: Mention) {
    this.candidates = decided.subjects;
    this.event = decided.event;
    this.open = decided.open;
    this.start = decided.start;
    this.end = decided.end;
    this.flow = flow;
  }

  get subject(): number {
    return this.candidates[0] as number;
  }

  get passage(): PageMention['passage'] {
    const { text, nodes } = this.flow;
    return { text, nodes, start: this.start, end: this.end };
  }

  get element(): Element {
    const node = locate(this.flow, this.start, false)?.node;
    return node?.parentElement ?? this.block;
  }

  /** An element around the mention that is in view where the mention is. */
  get block(): Element {
    const { block } = this.flow;
    return isElement(block) ? block : block.host;
  }

  /** `undefined` where the page has changed the text since, and it is about to be read again. */
  get range(): StaticRange | undefined {
    this.#range ??= this.#found();
    return this.#range;
  }

  #found(): StaticRange | undefined {
    const from = locate(this.flow, this.start, false);
    const to = locate(this.flow, this.end, true);
    return (
      from &&
      to &&
      new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      })
    );
  }

  /** Whether this is the same mention, found again in the same flow. */
  is({ start, end, subjects, open }: Mention): boolean {
    return (
      start === this.start &&
      end === this.end &&
      open === this.open &&
      subjects.join() === this.candidates.join()
    );
  }

  boxes(): DOMRect[] {
    const { range } = this;
    if (!range) return [];
    const { startContainer: from, startOffset, endContainer: to, endOffset } = range;
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
