/**
 * What may host a shadow root, found without asking each element of the page: custom elements,
 * and the childless ones that pages use. (Another host is not found.) An XPath, since no selector
 * tells an element by a part of its name.
 */
const HOSTS =
  'descendant-or-self::*[contains(local-name(),"-")or(self::div|self::span)[not(node())]]';

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
  const hosts: Element[] = [];
  const found = document.evaluate(HOSTS, root, null, SNAPSHOT, null);
  for (let at = 0; at < found.snapshotLength; at++) hosts.push(found.snapshotItem(at) as Element);
  return hosts;
}
