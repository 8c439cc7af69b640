import { isElement } from './elements.ts';

/**
 * What may host a shadow root, found without asking each element of the page: custom
 * elements, and the childless ones that pages use. (Another host is not found.)
 */
const CHILDLESS = ['div:empty', 'span:empty'];
/** No selector tells an element by a part of its name. */
const CUSTOM = './/*[contains(local-name(), "-")]';

/** XPathResult.UNORDERED_NODE_ITERATOR_TYPE */
const ITERATOR = 4;

/**
 * So many elements are searched at once, which takes 6 ms; each search of its own takes 3 µs, which the
 * thousands of small sections that a long page has would make 25 ms.
 */
const AT_ONCE = 30_000;

/** A page, a shadow tree, or a part of either. */
export type Tree = Document | ShadowRoot | Element;

/** Adds what may host a shadow root in a tree to `hosts`, step by step; not into shadow trees. */
export function* seekHosts(root: Tree, hosts: Element[]): Generator<void, void> {
  if (isElement(root)) hosts.push(root);
  if (root instanceof ShadowRoot) {
    // XPath does not go into shadow trees; they are small.
    hosts.push(...root.querySelectorAll('*'));
  } else if (root.getElementsByTagName('*').item(AT_ONCE)) {
    for (const child of root.children) yield* seekHosts(child, hosts);
  } else if (root.firstElementChild) {
    // Each by itself: Chromium takes more than twice as long for both in one list.
    for (const each of CHILDLESS) hosts.push(...root.querySelectorAll(each));
    const custom = document.evaluate(CUSTOM, root, null, ITERATOR, null);
    for (let host; (host = custom.iterateNext());) hosts.push(host as Element);
  }
  yield;
}
