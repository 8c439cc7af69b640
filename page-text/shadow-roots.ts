/**
 * What may host a shadow root, found without asking each element of the page: custom
 * elements, and the childless ones that pages use. (Another host is not found.)
 */
const POSSIBLE_HOSTS =
  './/*[contains(local-name(), "-")] | .//div[not(node())] | .//span[not(node())] | .//section[not(node())]';

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
  if (!(root instanceof Element || root instanceof Document)) return [];
  const found = document.evaluate(POSSIBLE_HOSTS, root, null, SNAPSHOT, null);
  const hosts: Element[] = root instanceof Element ? [root] : [];
  for (let at = 0; at < found.snapshotLength; at++) hosts.push(found.snapshotItem(at) as Element);
  return hosts;
}
