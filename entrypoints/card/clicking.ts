import type { PageMention } from '../../components/card/contract.ts';
import type { HoverEvent } from '../../core/hover/states.ts';
import { clickIsThePages, opensByClick } from './modes.ts';
import type { Surroundings } from './surroundings.ts';

/** What a click in the page does to the cards: one opens, or one goes, or nothing happens. */
export function afterClick(
  event: PointerEvent,
  around: Surroundings,
): HoverEvent<PageMention> | undefined {
  const { clientX: x, clientY: y, button, target } = event;
  const settings = around.settings();
  if (button !== 0 || !settings || around.isOurs(target)) return undefined;
  if (!around.alive()) return undefined;
  const mention = around.page()?.mentionAt({ x, y });
  if (mention && opensByClick(settings, event) && isFree(mention, event))
    return { type: 'open', mention };
  // A click on the open card's own mention, a link perhaps, is no click elsewhere.
  return mention === undefined || mention !== around.open()?.mention ? { type: 'away' } : undefined;
}

/** Whether neither the page nor the reader wants anything else with a click there. */
function isFree({ element }: PageMention, event: PointerEvent): boolean {
  // Something else may lie over the name, a teaser's link that is stretched over its text perhaps.
  const [target = event.target] = event.composedPath();
  if (target instanceof Element && clickIsThePages(target)) return false;
  // The end of a selection is no click on what was selected.
  return !clickIsThePages(element) && (getSelection()?.isCollapsed ?? true);
}
