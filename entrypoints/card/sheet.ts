import { autoUpdate } from '@floating-ui/dom';

import { placeSheet, unpinched } from '../../core/hover/sheet.ts';
import type { Anchor } from './anchor.ts';
import { limitHeight } from './height.ts';
import type { Home } from './home.ts';
import { inView } from './placement.ts';

/** Where a card would have no room beside a line, or a finger could not hit what is on it. */
const AS_SHEET = '(width < 480px), (pointer: coarse)';

export function wantsSheet(anchor: Anchor, home: Home): boolean {
  return home.window.matchMedia(AS_SHEET).matches || anchor.side === 'none';
}

/**
 * Puts the card along an edge of the view, over its whole width, not over its mention's lines; on a
 * page that the reader has pinched, along an edge of what they see of it, and no larger. So it stays
 * while the page scrolls and the view changes; where the mention has left the view, along the edge
 * where it was. Returns the function that ends it. `onLost` is called when the mention has left.
 */
export function placeAsSheet(
  anchor: Anchor,
  frame: HTMLElement,
  home: Home,
  onLost: () => void,
): () => void {
  const { mention } = anchor;
  const { visualViewport: seen } = home.window;
  if (!seen) return () => undefined;
  frame.classList.add('sheet');
  const reference = {
    contextElement: mention.element,
    getBoundingClientRect: () => mention.boxes()[0] ?? new DOMRect(),
  };
  const end = autoUpdate(reference, frame, () => {
    const isThere = inView(mention.boxes());
    // The page may have scrolled, the view may have been turned.
    const { edge, height } = placeSheet(anchor.box, seen);
    limitHeight(frame, height * seen.scale);
    if (isThere || !frame.matches('.at-top, .at-bottom')) {
      frame.classList.toggle('at-top', edge === 'top');
      frame.classList.toggle('at-bottom', edge === 'bottom');
    }
    if (!isThere) onLost();
    const { scale, left, top, bottom, width } = unpinched(seen, viewportHeight(home));
    frame.style.setProperty('--unpinch', String(scale));
    for (const [name, pixels] of Object.entries({ left, top, bottom, width })) {
      frame.style.setProperty(`--seen-${name}`, `${pixels}px`);
    }
  });
  return () => {
    end();
    frame.classList.remove('sheet', 'at-top', 'at-bottom');
  };
}

/** Without a scroll bar. */
function viewportHeight({ document, window }: Home): number {
  return document.scrollingElement?.clientHeight ?? window.innerHeight;
}
