import type { PageMention } from './contract.ts';

/** A closed menu, say: its names are there, but nobody sees them. */
const VISIBLE = { opacityProperty: true, visibilityProperty: true } as const;

/** The visible mentions as they follow each other in the document, shadow trees where their hosts stand. */
export function inReadingOrder(mentions: readonly PageMention[]): PageMention[] {
  return mentions
    .filter(({ element }) => element.checkVisibility(VISIBLE))
    .filter((mention) => mention.boxes().length > 0)
    .map((mention) => ({ mention, nodes: chain(mention.passage.nodes[0] ?? mention.element) }))
    .sort((a, b) =>
      a.nodes[0] === b.nodes[0]
        ? a.mention.passage.start - b.mention.passage.start
        : order(a.nodes, b.nodes),
    )
    .map(({ mention }) => mention);
}

/** Of two nodes that differ, by their chains. */
function order(a: readonly Node[], b: readonly Node[]): number {
  let back = 1;
  while (back < a.length && back < b.length && a.at(-back) === b.at(-back)) back++;
  const [outerA, outerB] = [a.at(-back), b.at(-back)];
  if (!outerA || !outerB) return 0;
  return outerA.compareDocumentPosition(outerB) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** The node, and the hosts of the shadow trees that it stands in, the outermost last. */
function chain(node: Node): Node[] {
  const nodes = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    nodes.push(root.host);
  }
  return nodes;
}
