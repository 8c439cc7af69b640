import {
  beginsSection,
  isElement,
  isInlineOnly,
  isText,
  roleOf,
  BLOCK,
  INLINE,
  INVISIBLE,
  OPAQUE,
} from './elements.ts';
import { blockOf, Flow } from './flow.ts';

/** Nodes that one step takes: more, and the page waits for a step; fewer, and steps cost more. */
const NODES = 8;

/** The most elements inside a block that is passed over by its whole text. */
const GROUP = 100;

/** What has become of a node. */
const DONE = 0;
/** It has to be taken apart. */
const APART = 1;
/** It has to be taken apart, since its text as a whole has a place. */
const TESTED = 2;
type Taken = typeof DONE | typeof APART | typeof TESTED;

/** What is no text for readers, and may stand in the middle of one; no `rp` without an `rt`. */
const BETWEEN_TEXT = 'script,style,noscript,rt';

/** Sections are numbered on from search to search. */
let count = 0;
/** In which section the search of a node has ended. */
const sections = new WeakMap<Node, number>();

/** Gets a flow in which a name may begin, and at which places: UTF-16 offsets, ascending. */
export type Found = (flow: Flow, places: readonly number[]) => void;

/**
 * Searches a subtree for flows in which a name may begin, by the cheapest walk there is: blocks
 * are passed over by their whole text, with all that is in them. `places` tells where in a text
 * names may begin, or of `one` place at least, in one put together from several texts too; `found` gets
 * the flows in document order; a `shallow` search leaves out the blocks inside the root. Between two steps the page may
 * change: what comes anew is for its observer to tell.
 */
export function* seekFlows(
  root: Node,
  places: (text: string, one?: boolean) => readonly number[],
  found: Found,
  shallow = false,
): Generator<void, void> {
  /** What has been gathered between two blocks, and its text. */
  let gathered: Node[] = [];
  let text = '';
  let left = NODES;
  // What comes paragraph by paragraph is one section, whichever of them is read anew.
  const before = (root as Element).previousElementSibling as Node;
  let section = sections.get(before) ?? sections.get(root) ?? ++count;
  const how = enter(root, shallow);
  if (how) yield* descend(root, how === TESTED);
  flush();
  sections.set(root, section);

  /** Takes the nodes in a node; `tested`: the text of all of them together has a place. */
  function* descend(parent: Node, tested: boolean): Generator<void, void> {
    for (let node = parent.firstChild; node;) {
      const next: Node | null = node.nextSibling;
      const how = enter(node, tested);
      if (how) yield* descend(node, how === TESTED);
      if (--left === 0) {
        left = NODES;
        yield;
      }
      // Meanwhile the page may have taken away what follows; if this too, it begins anew.
      if (next?.parentNode === parent) node = next as ChildNode;
      else node = node.parentNode === parent ? node.nextSibling : next && parent.firstChild;
    }
    if (isElement(parent) && roleOf(parent) === BLOCK) flush();
  }

  /** Takes a node with all that is in it, or tells that it has to be taken apart. */
  function enter(node: Node, tested: boolean): Taken {
    const untested = tested ? TESTED : APART;
    if (isText(node)) return gather(node, node.data);
    if (!isElement(node)) return untested;
    const role = roleOf(node);
    if (role === INVISIBLE) return DONE;
    if (role === INLINE) return isInlineOnly(node) ? gather(node, node.textContent) : untested;
    flush();
    if (role === OPAQUE || (shallow && node !== root)) return DONE;
    if (beginsSection(node)) section = ++count;
    const child = node.firstElementChild;
    const leaf = !child || (roleOf(child) === INLINE && isInlineOnly(node));
    if (!leaf && (tested || isLarge(node))) return untested;
    const whole = node.textContent;
    const inside = places(whole, !leaf);
    if (inside.length === 0) return DONE;
    if (!leaf) return TESTED;
    found(new Flow(whole, node, section), inside);
    return DONE;
  }

  /** Whether its text as a whole is too much at once, or not what its parts are. */
  function isLarge(element: Element): boolean {
    // By its index, Chromium would first count all that there are.
    const beyond = element.getElementsByTagName('*').item(GROUP);
    return Boolean(beyond ?? element.querySelector(BETWEEN_TEXT));
  }

  function gather(node: Node, data: string): Taken {
    // A third of all texts is the white space between blocks.
    if (text || /\S/.test(data)) {
      gathered.push(node);
      text += data;
    }
    return DONE;
  }

  function flush(): void {
    if (text) {
      const inside = places(text);
      const block = inside.length > 0 && blockOf(gathered[0] as Node);
      if (block) found(new Flow(text, block, section, gathered), inside);
      gathered = [];
      text = '';
    }
  }
}
