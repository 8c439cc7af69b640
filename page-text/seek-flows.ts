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
import { leavesOf } from './leaves.ts';

/** Nodes that one step takes: more, and the page waits for a step; fewer, and steps cost more. */
const NODES = 8;

/** The most elements inside a block that is searched at once, by its whole text. */
const GROUP = 100;

/** What is no text for readers, and may stand in the middle of one. */
const BETWEEN_TEXT = 'script,style,noscript,rp,rt';

/** Sections are numbered on from search to search. */
let section = 0;

/**
 * Gets a flow in which a name may begin, with the number of its section, and at which places, as
 * far as they are known: UTF-16 offsets, ascending.
 */
export type Found = (flow: Flow, section: number, places?: readonly number[]) => void;

/**
 * Searches a subtree for flows in which a name may begin, by the cheapest walk there is: blocks
 * are passed over by their whole text, with all that is in them. `places` tells where in a text
 * names may begin, in one put together from several texts too; `found` gets the flows in document
 * order; a `shallow` search leaves out the blocks inside the root. Between two steps the page may
 * change: what comes anew is for its observer to tell.
 */
export function* seekFlows(
  root: Node,
  places: (text: string) => readonly number[],
  found: Found,
  shallow = false,
): Generator<void, void> {
  /** What has been gathered between two blocks, and its text. */
  let gathered: Node[] = [];
  let text = '';
  let left = NODES;
  section++;
  if (enter(root)) yield* descend(root);
  flush();

  function* descend(parent: Node): Generator<void, void> {
    // As they are now: between two steps the page may take some of them away.
    const children = [...parent.childNodes];
    for (const node of children) {
      if (enter(node)) yield* descend(node);
      if (--left > 0) continue;
      left = NODES;
      yield;
    }
    if (isElement(parent) && roleOf(parent) === BLOCK) flush();
  }

  /** Takes a node with all that is in it. True where it has to be taken apart. */
  function enter(node: Node): boolean {
    if (isText(node)) return gather(node, node.data);
    if (!isElement(node)) return true;
    const role = roleOf(node);
    if (role === INVISIBLE) return false;
    if (role === INLINE) return !isInlineOnly(node) || gather(node, node.textContent);
    flush();
    if (role === OPAQUE || (shallow && node !== root)) return false;
    if (beginsSection(node)) section++;
    const child = node.firstElementChild;
    const leaf = !child || (roleOf(child) === INLINE && isInlineOnly(node));
    if (!leaf && (shallow || isLarge(node))) return true;
    const whole = node.textContent;
    const inside = places(whole);
    if (inside.length === 0) return false;
    if (leaf) {
      found(new Flow(whole, node), section, inside);
      return false;
    }
    const searched = leavesOf(node, whole, inside);
    for (const { block, places, sections } of searched?.leaves ?? []) {
      found(new Flow(block.textContent, block), section + sections, places);
    }
    section += searched?.sections ?? 0;
    return !searched;
  }

  /** Whether its text as a whole is too much at once, or not what its parts are. */
  function isLarge(element: Element): boolean {
    const beyond = element.getElementsByTagName('*')[GROUP];
    return beyond !== undefined || element.querySelector(BETWEEN_TEXT) !== null;
  }

  function gather(node: Node, data: string): boolean {
    gathered.push(node);
    text += data;
    return false;
  }

  function flush(): void {
    const block = gathered[0] && places(text).length > 0 ? blockOf(gathered[0]) : undefined;
    if (block) found(new Flow(text, block, gathered), section);
    gathered = [];
    text = '';
  }
}
