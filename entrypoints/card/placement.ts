import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

import type { PageMention, Point } from '../../components/card/contract.ts';

/** Distance between the card and the mention's line, and between card and edges; CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/**
 * Keeps the card beside its mention, never over it, while the page scrolls and the card
 * grows. Returns the function that ends it. `onLost` is called when the mention has left
 * the view or the page.
 */
export function placeBeside(
  mention: PageMention,
  pointer: Point,
  frame: HTMLElement,
  onLost: () => void,
): () => void {
  const reference: VirtualElement = {
    contextElement: mention.element,
    getBoundingClientRect: () => bounds(mention.boxes()),
    getClientRects: () => mention.boxes(),
  };
  const place = async (): Promise<void> => {
    if (mention.boxes().length === 0) {
      onLost();
      return;
    }
    const { x, y, middlewareData } = await computePosition(reference, frame, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(pointer),
        offset(GAP),
        flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'bottom-end', 'top-end'] }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight, availableWidth }) {
            frame.style.maxHeight = `${Math.max(120, availableHeight)}px`;
            frame.style.maxWidth = `${availableWidth}px`;
          },
        }),
        hide(),
      ],
    });
    if (middlewareData.hide?.referenceHidden) {
      onLost();
      return;
    }
    frame.style.left = `${x}px`;
    frame.style.top = `${y}px`;
    frame.style.visibility = 'visible';
  };
  frame.style.visibility = 'hidden';
  return autoUpdate(reference, frame, () => void place());
}

function bounds(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return boxes.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
