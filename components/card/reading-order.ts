import type { PageMention } from './contract.ts';

/** A closed menu, say: its names are there, but nobody sees them. */
const VISIBLE = { opacityProperty: true, visibilityProperty: true } as const;

/** The visible mentions as they follow each other in the document, shadow trees where their hosts stand. */
export function inReadingOrder(mentions: readonly PageMention[]): PageMention[] {
  return mentions
    .filter(({ element }) => element.checkVisibility(VISIBLE))
    .filter((mention) => mention.boxes().length > 0)
    .toSorted(({ passage: a }, { passage: b }) => {
      const [first, second] = [a.nodes[0], b.nodes[0]];
      if (!first || !second || first === second) return a.start - b.start;
      return follows(first, second) ? 1 : -1;
    });
}

function follows(a: Node, b: Node): boolean {
  const [ofA, ofB] = [chain(a), chain(b)];
  while (ofA.length > 1 && ofB.length > 1 && ofA.at(-1) === ofB.at(-1)) {
    ofA.pop();
    ofB.pop();
  }
  const [outerA, outerB] = [ofA.at(-1) ?? a, ofB.at(-1) ?? b];
  return (outerA.compareDocumentPosition(outerB) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** The node, and the hosts of the shadow trees that it stands in, the outermost last. */
function chain(node: Node): Node[] {
  const nodes = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    nodes.push(root.host);
  }
  return nodes;
}
