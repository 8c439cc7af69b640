import { autoUpdate } from '@floating-ui/dom';

import type { PageMention } from '../../components/card/contract.ts';
import { placeSheet } from '../../core/hover/sheet.ts';
import type { Home } from './home.ts';
import { inView } from './placement.ts';

/** Where a card would have no room beside a line, or a finger could not hit what is on it. */
const AS_SHEET = '(width < 480px), (pointer: coarse)';

export function wantsSheet(home: Home): boolean {
  return home.window.matchMedia(AS_SHEET).matches;
}

/**
 * Puts the card along an edge of the view, over its whole width, not over its mention's line.
 * Returns the function that ends it. `onLost` is called when the mention has left the view.
 */
export function placeAsSheet(
  mention: PageMention,
  frame: HTMLElement,
  home: Home,
  onLost: () => void,
): () => void {
  const [{ top, bottom } = new DOMRect()] = home.seen(mention.boxes());
  const { edge, height } = placeSheet({ top, bottom }, home.window.innerHeight);
  frame.classList.add('sheet', `at-${edge}`);
  frame.style.maxHeight = `${height}px`;
  const reference = {
    contextElement: mention.element,
    getBoundingClientRect: () => mention.boxes()[0] ?? new DOMRect(),
  };
  const end = autoUpdate(reference, frame, () => {
    if (!inView(mention.boxes())) onLost();
  });
  return () => {
    end();
    frame.classList.remove('sheet', 'at-top', 'at-bottom');
  };
}
