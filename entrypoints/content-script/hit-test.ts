import type { Point } from '../../components/card/contract.ts';
import { blockOf } from '../../page-text/flow.ts';
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
    const teaser = seen?.closest<HTMLElement>('a')?.offsetParent;
    const pointed = under.filter(
      (each) => each === seen || (teaser !== document.body && teaser?.contains(each)),
    );
    for (const { firstChild } of [root, ...pointed]) {
      const block = firstChild && blockOf(firstChild);
      const found = block && mentions.of(block).find(isOn);
      if (found) return found;
    }
    const inside = seen?.shadowRoot;
    if (!inside || inside === root) return undefined;
    root = inside;
  }
}
