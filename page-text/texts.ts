import { roleOf } from './elements.ts';

/** Text of this length or more is asked whether it is a script's. */
const LONG = 4096;

/**
 * A reader of the text nodes of a subtree in document order, by the cheapest walk there is:
 * what they mean is asked only where a name may stand. Each call gives the next one, in the
 * end `undefined`; between two calls the page may remove nodes. (A generator would double
 * the cost of the walk.)
 */
export function textNodes(root: Node): () => Text | undefined {
  const owner = root.ownerDocument ?? (root as Document);
  const iterator = owner.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  return () => {
    let node = iterator.nextNode() as Text | null;
    while (node && node.length >= LONG && isData(node)) node = iterator.nextNode() as Text | null;
    return node ?? undefined;
  };
}

/** Long texts are often data or code that pages carry along. */
function isData({ parentElement }: Text): boolean {
  return parentElement !== null && roleOf(parentElement) === 'invisible';
}
