import { isElement } from './elements.ts';

/**
 * What may host a shadow root, found without asking each element of the page: custom
 * elements, and the childless ones that pages use. (Another host is not found.)
 */
const CHILDLESS = 'div:empty,span:empty';
/** No selector tells an element by a part of its name. */
const CUSTOM = './/*[contains(local-name(), "-")]';

/** XPathResult.ORDERED_NODE_SNAPSHOT_TYPE */
const SNAPSHOT = 7;

/** The open shadow roots in a subtree, those inside others too. */
export function openShadowRoots(root: Node): ShadowRoot[] {
  return hostsIn(root).flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openShadowRoots(shadowRoot)] : [],
  );
}

function hostsIn(root: Node): Element[] {
  // XPath does not go into shadow trees; they are small.
  if (root instanceof ShadowRoot) return [...root.querySelectorAll('*')];
  if (!isElement(root) && !(root instanceof Document)) return [];
  const hosts = [...root.querySelectorAll(CHILDLESS)];
  if (isElement(root)) hosts.push(root);
  const custom = document.evaluate(CUSTOM, root, null, SNAPSHOT, null);
  for (let at = 0; at < custom.snapshotLength; at++) hosts.push(custom.snapshotItem(at) as Element);
  return hosts;
}
