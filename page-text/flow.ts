import { isElement, isText, roleOf } from './elements.ts';

/**
 * The text of a page as the page means it: a run of text nodes that no block, line break or
 * widget interrupts. Inline elements do not end it, so that a name may cross them.
 */
export interface Flow {
  text: string;
  nodes: readonly Text[];
  /** Where each node begins in `text`; UTF-16 offsets. */
  starts: readonly number[];
}

class FlowBuilder {
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];

  add(node: Text): void {
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += node.data;
  }

  /** The flow so far, and begins the next one; `undefined` where there was nothing but space. */
  take(): Flow | undefined {
    const flow = { text: this.#text, nodes: this.#nodes, starts: this.#starts };
    if (flow.nodes.length === 0) return undefined;
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    return /\S/.test(flow.text) ? flow : undefined;
  }
}

/**
 * Reads all flows of a subtree in document order. The reader may stop between two flows and
 * go on later; where the page has meanwhile taken the subtree apart, it ends early.
 */
export function* readFlows(root: Node): Generator<Flow, void, void> {
  const builder = new FlowBuilder();
  let node: Node = root;
  for (;;) {
    let descend = false;
    if (isText(node)) {
      builder.add(node);
    } else if (isElement(node)) {
      const role = roleOf(node);
      descend = role === 'inline' || role === 'block';
      if (role === 'block' || role === 'opaque') {
        const flow = builder.take();
        if (flow) yield flow;
      }
    }
    const child = descend ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!parent) return;
      node = parent;
      if (isElement(node) && roleOf(node) === 'block') {
        const flow = builder.take();
        if (flow) yield flow;
      }
    }
    if (node === root) break;
    node = node.nextSibling as Node;
  }
  const last = builder.take();
  if (last) yield last;
}

/** The flow that a block of inline content is. */
export function flowOf(block: Element, text: string): Flow {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  const collect = (element: Element): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isElement(node)) collect(node);
      else if (isText(node)) {
        nodes.push(node);
        starts.push(length);
        length += node.length;
      }
    }
  };
  collect(block);
  return { text, nodes, starts };
}

/** The flow that a text node, or an inline element, is part of. */
export function flowAround(node: Node): Flow | undefined {
  const builder = new FlowBuilder();
  for (let at: Node | undefined = firstOfFlow(node); at; at = stepInFlow(at, 'forward')) {
    if (isText(at)) builder.add(at);
  }
  return builder.take();
}

function firstOfFlow(node: Node): Node {
  let first = node;
  for (let at = stepInFlow(first, 'back'); at; at = stepInFlow(first, 'back')) first = at;
  return first;
}

/**
 * The next node of the same flow in document order (or the one before), entering and
 * leaving inline elements; `undefined` where the flow ends.
 */
function stepInFlow(from: Node, direction: 'forward' | 'back'): Node | undefined {
  const forward = direction === 'forward';
  let node: Node = from;
  const inner = forward ? enterable(node, forward) : null;
  if (inner) return boundary(inner) ? undefined : inner;
  for (;;) {
    const sibling = forward ? node.nextSibling : node.previousSibling;
    if (sibling) {
      if (boundary(sibling)) return undefined;
      return forward ? sibling : deepest(sibling);
    }
    const parent: Node | null = node.parentNode;
    if (!parent || !isElement(parent) || roleOf(parent) !== 'inline') return undefined;
    if (!forward) return parent;
    node = parent;
  }
}

function enterable(node: Node, forward: boolean): Node | null {
  if (!isElement(node) || roleOf(node) !== 'inline') return null;
  return forward ? node.firstChild : node.lastChild;
}

/** The last node inside an inline element, unless a boundary comes first. */
function deepest(node: Node): Node | undefined {
  const last = enterable(node, false);
  if (!last) return node;
  return boundary(last) ? undefined : deepest(last);
}

function boundary(node: Node): boolean {
  if (!isElement(node)) return false;
  const role = roleOf(node);
  return role === 'block' || role === 'opaque';
}

/** A place in a flow as a place in the page. `end` puts a border between nodes into the first. */
export function locate(
  { nodes, starts }: Pick<Flow, 'nodes' | 'starts'>,
  offset: number,
  end: boolean,
): { node: Text; offset: number } {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] as number;
    if (start < offset || (start === offset && !end)) low = middle;
    else high = middle - 1;
  }
  return { node: nodes[low] as Text, offset: offset - (starts[low] as number) };
}
