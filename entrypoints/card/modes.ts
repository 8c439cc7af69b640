import type { Settings } from '../../core/settings/settings.ts';

const HELD = { alt: 'altKey', control: 'ctrlKey', shift: 'shiftKey' } as const;

/** Whether the pointer upon a mention begins to open its card, with these keys held. */
export function opensByHovering(
  { openBy, modifier }: Pick<Settings, 'openBy' | 'modifier'>,
  keys: Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'shiftKey'>,
): boolean {
  return openBy === 'hover' || (openBy === 'modifier' && keys[HELD[modifier]]);
}

/**
 * Whether a click opens a mention's card: a finger's tap does wherever a mouse would hover, and a
 * pen's, since many pens do not hover.
 */
export function opensByClick(
  { openBy }: Pick<Settings, 'openBy'>,
  { pointerType }: Pick<PointerEvent, 'pointerType'>,
): boolean {
  if (openBy === 'click') return true;
  return openBy !== 'shortcut' && (pointerType === 'touch' || pointerType === 'pen');
}

const INTERACTIVE =
  'a[href], area, button, input, select, textarea, label, summary, option, [contenteditable], ' +
  '[onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"]';

/** Whether a click on this element is for something of the page, a link first of all. */
export function clickIsThePages(element: Element): boolean {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    if (at.closest(INTERACTIVE)) return true;
  }
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
