import type { Point } from '../../components/card/contract.ts';
import type { PageMentions } from './page-mentions.ts';
import type { SpottedMention } from './spotted-mention.ts';

/** How far outside its boxes a mention still counts as pointed at, in CSS pixels. */
const SLACK = 1;

/**
 * The mention under a point of the viewport. `caretPositionFromPoint` answers the nearest
 * place in a text, however far: so the point must lie in one of the mention's boxes.
 */
export function mentionAt(mentions: PageMentions, { x, y }: Point): SpottedMention | undefined {
  if (mentions.all.length === 0) return undefined;
  const shadowRoots = [...mentions.shadowRoots];
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!(caret?.offsetNode instanceof Text)) return undefined;
  const found = mentions.at(caret.offsetNode, caret.offset);
  const isOn = ({ left, right, top, bottom }: DOMRect): boolean =>
    x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
  return found?.boxes().some(isOn) ? found : undefined;
}
