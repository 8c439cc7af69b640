import { isElement } from './elements.ts';

/** Text of this length or more is asked whether it is a script's. */
const LONG = 4096;
const NOT_TEXT = new Set(['script', 'style', 'template', 'noscript']);

/**
 * The text nodes of a subtree in document order, by the cheapest walk there is: what they
 * mean is asked only where a name may stand. The iterator goes on where the page removes
 * nodes between two steps.
 */
export function* textNodes(root: Node): Generator<Text, void, void> {
  const owner = root.ownerDocument ?? (root as Document);
  const iterator = owner.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  for (let node = iterator.nextNode(); node; node = iterator.nextNode()) {
    const text = node as Text;
    if (text.length >= LONG && isData(text)) continue;
    yield text;
  }
}

/** Long texts are often data or code that pages carry along. */
function isData({ parentNode }: Text): boolean {
  return parentNode !== null && isElement(parentNode) && NOT_TEXT.has(parentNode.localName);
}
