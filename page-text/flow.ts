import { INLINE, isElement, isText, roleOf } from './elements.ts';

/** What a flow stands in: it is all of its content, or texts beside blocks there. */
export type Block = Element | ShadowRoot;

interface Pieces {
  nodes: readonly Text[];
  /** Where each node begins in the flow's text; UTF-16 offsets. */
  starts: readonly number[];
}

/**
 * The text of a page as the page means it: a run of text nodes that no block, line break or
 * widget interrupts. Inline elements do not end it, so that a name may cross them.
 *
 * Its nodes are looked for when they are first asked for: an object for each text node is most of
 * what reading a page costs.
 */
export class Flow {
  readonly text: string;
  readonly block: Block;
  /** The number of the section of the page that it stands in. */
  section: number;
  /** Its block, where it is all of that one's content, or the first of its neighbours there. */
  readonly root: Node | undefined;
  /** What the flow is made of: its block, or neighbours of inline content in it. */
  readonly #roots: readonly Node[];
  #pieces: Pieces | undefined;

  constructor(text: string, block: Block, section: number, roots: readonly Node[] = [block]) {
    this.text = text;
    this.block = block;
    this.section = section;
    this.#roots = roots;
    this.root = roots[0];
  }

  get isWhole(): boolean {
    return this.root === this.block;
  }

  /** None where the page has changed the text since. */
  get nodes(): readonly Text[] {
    return this.#found().nodes;
  }

  get starts(): readonly number[] {
    return this.#found().starts;
  }

  /** Whether all that the flow is made of is in the page. */
  get isThere(): boolean {
    return this.#roots.every((root) => root.isConnected);
  }

  /** Whether the page still has this text here, in the nodes that were found. */
  holds(): boolean {
    const { block, text } = this;
    const roots = this.#pieces?.nodes ?? this.#roots;
    return (
      roots.every((root) => root.isConnected && block.contains(root)) &&
      textOf(roots) === text &&
      textOf(this.#roots) === text
    );
  }

  #found(): Pieces {
    this.#pieces ??= piecesOf(this.#roots, this.text);
    return this.#pieces;
  }
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map(({ textContent }) => textContent).join('');
}

function piecesOf(roots: readonly Node[], text: string): Pieces {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let whole = '';
  const collect = (node: Node): void => {
    if (isText(node)) {
      nodes.push(node);
      starts.push(whole.length);
      whole += node.data;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) collect(child);
  };
  roots.forEach(collect);
  return whole === text ? { nodes, starts } : { nodes: [], starts: [] };
}

/** What ends the text that a node is in: the nearest ancestor that is not inline. */
export function blockOf(node: Node): Block | undefined {
  let at = node.parentNode;
  while (at && roleOf(at) === INLINE) at = at.parentNode;
  return at && (isElement(at) || 'host' in at) ? (at as Block) : undefined;
}

/** A place in a flow as a place in the page. `end` puts a border between nodes into the first. */
export function locate(
  { nodes, starts }: Pick<Flow, 'nodes' | 'starts'>,
  offset: number,
  end: boolean,
): { node: Text; offset: number } | undefined {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] as number;
    if (start < offset || (start === offset && !end)) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  return node && { node, offset: offset - (starts[low] as number) };
}
