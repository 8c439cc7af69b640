import type { ScannedText } from '../../core/matching/page.ts';
import { type Block, blockOf, type Flow } from '../../page-text/flow.ts';
import type { SpottedMention } from './spotted-mention.ts';

/** A flow in which a name stands, and what has been decided over it. */
export interface KnownFlow extends ScannedText {
  flow: Flow;
  /** What the decision depended on beside the flow itself. */
  decidedBy?: string | undefined;
  mentions: readonly SpottedMention[];
  section: number | undefined;
}

/** The flows of a page that are known, in the order of reading, found by the block they stand in. */
export class KnownFlows {
  readonly #all = new Set<KnownFlow>();
  readonly #inBlock = new WeakMap<Block, KnownFlow[]>();

  values(): IterableIterator<KnownFlow> {
    return this.#all.values();
  }

  in(block: Block): readonly KnownFlow[] {
    return this.#inBlock.get(block) ?? [];
  }

  /** The flow that a node is in. */
  around(node: Text): KnownFlow | undefined {
    const block = blockOf(node);
    return block && this.in(block).find(({ flow }) => flow.nodes.includes(node));
  }

  add(known: KnownFlow): void {
    const { block } = known.flow;
    this.#all.add(known);
    const beside = this.#inBlock.get(block);
    if (beside) beside.push(known);
    else this.#inBlock.set(block, [known]);
  }

  delete(known: KnownFlow): void {
    this.#all.delete(known);
    const beside = this.#inBlock.get(known.flow.block);
    beside?.splice(beside.indexOf(known), 1);
  }
}
