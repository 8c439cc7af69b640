import type { PageMention, PageMentions } from './page-mentions.ts';

/** How far outside its boxes a mention still counts as pointed at, in CSS pixels. */
const SLACK = 1;

/**
 * The mention under a point of the viewport. `caretPositionFromPoint` answers the nearest
 * place in a text, however far: so the point must lie in one of the mention's boxes.
 */
export function mentionAt(mentions: PageMentions, x: number, y: number): PageMention | undefined {
  const { shadowRoots } = mentions;
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!(caret?.offsetNode instanceof Text)) return undefined;
  const found = mentions.at(caret.offsetNode, caret.offset);
  return found && boxAt(found.range, x, y) ? found : undefined;
}

/** The box of a range that a point lies in: a range over a line's end has several. */
function boxAt(range: StaticRange, x: number, y: number): DOMRect | undefined {
  return boxesOf(range).find(
    ({ left, right, top, bottom }) =>
      left - SLACK <= x && x <= right + SLACK && top - SLACK <= y && y <= bottom + SLACK,
  );
}

/**
 * The boxes of a range in the viewport as it is now, one or more a line; none where the page
 * has changed the text since, which is then about to be read again.
 */
export function boxesOf(range: StaticRange): DOMRect[] {
  if (!fits(range.startContainer, range.startOffset)) return [];
  if (!fits(range.endContainer, range.endOffset)) return [];
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()];
}

function fits(node: Node, offset: number): boolean {
  return node instanceof Text && node.isConnected && offset <= node.length;
}
