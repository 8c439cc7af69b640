import type { Point } from '../../components/card/contract.ts';
import { type Block, blockOf } from '../../page-text/flow.ts';
import type { PageMentions } from './page-mentions.ts';
import type { SpottedMention } from './spotted-mention.ts';

/** How far outside its boxes a mention still counts as pointed at, in CSS pixels. */
const SLACK = 1;

/**
 * The mention under a point of the viewport: one whose block is what is seen there, or lies under
 * a link that is stretched over its teaser.
 */
export function mentionAt(mentions: PageMentions, { x, y }: Point): SpottedMention | undefined {
  if (mentions.all.length === 0) return undefined;
  const isOn = (mention: SpottedMention): boolean =>
    mention
      .boxes()
      .some(
        ({ left, right, top, bottom }) =>
          x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
      );
  for (let root: Document | ShadowRoot = document; ;) {
    const under: Element[] = root.elementsFromPoint(x, y);
    const [seen] = under;
    const own = seen && textsIn(seen);
    const around = seen?.closest<HTMLElement>('a')?.offsetParent;
    for (const each of [root, ...under]) {
      const block = textsIn(each);
      const inTeaser = around !== document.body && around?.contains(each);
      if (!block || (each !== root && block !== own && !inTeaser)) continue;
      const found = mentions.of(block).find(isOn);
      if (found) return found;
    }
    const inside = seen?.shadowRoot;
    if (!inside || inside === root) return undefined;
    root = inside;
  }
}

/** The block of the texts in a node. */
function textsIn({ firstChild }: Node): Block | undefined {
  return firstChild ? blockOf(firstChild) : undefined;
}
