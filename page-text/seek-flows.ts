import { type Flow, flowAround, flowOf } from './flow.ts';
import { INLINE_TAGS, isElement, isText, roleOf } from './elements.ts';

/** Nodes that one step takes: more, and the page waits for a step; fewer, and steps cost more. */
const NODES = 32;

/** What an inline element, or a block of text, has inside only where it must be taken apart. */
const NOT_INLINE = `:not(${INLINE_TAGS.join()})`;

/**
 * The most elements inside a block whose whole text is tested before its parts are visited:
 * most such blocks of most pages name nobody.
 */
const GROUP = 100;
/** The most groups that are not tested after several that passed. */
const MOST_UNTESTED = 15;
/** Where sections begin. Where one ends is not asked: what follows begins the next, or is of it. */
const SECTION = /^(?:h[1-6]|article|section)$/;
/** Sections are numbered on from search to search. */
let section = 0;
/** What is no text for readers, and may stand in the middle of one. */
const BETWEEN_TEXT = 'script,style,noscript,rp,rt';

/**
 * Searches a subtree for flows that pass a test, by the cheapest walk there is: blocks with
 * all that is in them are passed over by their whole text, and of a block that is all inline
 * the text is its flow. `passes` must pass every text that has a part that would pass, even
 * where a part ends inside of a word. `found` gets each flow that passed, in document order. Returns a function that takes a step and says whether another one is due. Between two
 * steps the page may change: what comes anew is for its observer to tell; where the search has
 * lost its place it begins again.
 */
export function seekFlows(
  root: Node,
  passes: (text: string) => boolean,
  found: (flow: Flow, section: number) => void,
): () => boolean {
  let at = root;
  let parent: Node | null = root.parentNode;
  /** What has been gathered between two blocks: its first node, and its text. */
  let first: Node | undefined;
  let text = '';
  /** The group that has passed, as long as the search is in it. */
  let group: Node | undefined;
  /** How many groups are next not tested, and how many will be after one more that passes. */
  let untested = 0;
  let patience = 0;
  section++;

  return () => {
    if (at.parentNode !== parent) begin();
    for (let left = NODES; left > 0; left--) if (!take()) return false;
    return true;
  };

  function begin(): void {
    section++;
    at = root;
    parent = root.parentNode;
    first = undefined;
    text = '';
    group = undefined;
  }

  /** Takes the node and goes to the next one. False where there is none. */
  function take(): boolean {
    const inner = isText(at) ? gather(at, at.data) : isElement(at) ? enter(at) : at.firstChild;
    if (inner) {
      parent = at;
      at = inner;
      return true;
    }
    while (at !== root) {
      if (at === group) group = undefined;
      const next = at.nextSibling;
      if (next) {
        at = next;
        return true;
      }
      if (!parent) {
        begin();
        return true;
      }
      at = parent;
      parent = at.parentNode;
      if (!isElement(at) || roleOf(at) === 'block') flush();
    }
    flush();
    return false;
  }

  /** The first child of an element that has to be taken apart. */
  function enter(element: Element): Node | null {
    const role = roleOf(element);
    if (role === 'invisible') return null;
    if (role === 'inline') {
      if (element.querySelector(NOT_INLINE)) return element.firstChild;
      return gather(element, element.textContent);
    }
    flush();
    if (role === 'opaque') return null;
    if (SECTION.test(element.localName)) section++;
    const child = element.firstElementChild;
    if (child && (roleOf(child) !== 'inline' || element.querySelector(NOT_INLINE))) {
      return holdsNothing(element) ? null : element.firstChild;
    }
    const whole = element.textContent;
    if (passes(whole)) found(flowOf(element, whole), section);
    return null;
  }

  /** Whether an element is a group that is not in another one, and does not pass. */
  function holdsNothing(element: Element): boolean {
    if (group || element.getElementsByTagName('*')[GROUP]) return false;
    if (untested-- > 0 || element.querySelector(BETWEEN_TEXT)) return false;
    group = element;
    if (passes(element.textContent)) {
      // Where every group names somebody, testing them is in vain.
      patience = Math.min(2 * patience + 1, MOST_UNTESTED);
      untested = patience;
      return false;
    }
    patience = 0;
    group = undefined;
    return true;
  }

  function gather(node: Node, data: string): null {
    first ??= node;
    text += data;
    return null;
  }

  function flush(): void {
    const flow = first && passes(text) && flowAround(first);
    if (flow) found(flow, section);
    first = undefined;
    text = '';
  }
}
