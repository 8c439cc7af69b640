import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  platform,
  shift,
  size,
  type Placement,
  type VirtualElement,
} from '@floating-ui/dom';

import type { PageMention, Point } from '../../components/card/contract.ts';
import { anchorOf, boxAt, type LineFlow } from '../../core/hover/anchor.ts';
import type { Home } from './home.ts';

/** Distance between the card and the mention's line, and between card and edges; CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** The least height that a card is squeezed to. */
const LEAST = 120;

/**
 * Cards stand in the viewport's coordinates. Floating UI would make up for a scroll bar at the left,
 * and takes a page that is written from right to left, line by line, for one.
 */
const IN_VIEWPORT: typeof platform = {
  ...platform,
  async getElementRects({ reference, floating }) {
    const { x, y, width, height } = reference.getBoundingClientRect();
    return {
      reference: { x, y, width, height },
      floating: { x: 0, y: 0, ...(await platform.getDimensions(floating)) },
    };
  },
};

/**
 * Keeps the card beside its mention, never over it, while the page scrolls and the card
 * grows. Returns the function that ends it. `onLost` is called when the mention has left
 * the view or the page.
 */
export function placeBeside(
  mention: PageMention,
  pointer: Point,
  frame: HTMLElement,
  home: Home,
  onLost: () => void,
): () => void {
  const { x: shiftX, y: shiftY } = home.offset();
  const at = { x: pointer.x + shiftX, y: pointer.y + shiftY };
  const flow = lineFlow(mention.element);
  const pointed = boxAt(home.seen(mention.boxes()), at);
  const reference: VirtualElement = {
    // In a frame, boxes are those in the card's document already: no element is to shift them.
    ...(home.isElsewhere ? {} : { contextElement: mention.element }),
    getBoundingClientRect: () => {
      const { left, top, width, height } = anchorOf(home.seen(mention.boxes()), pointed, flow);
      return new DOMRect(left, top, width, height);
    },
  };
  const [placement, ...fallbackPlacements] = besideLine(flow);
  const place = async (): Promise<void> => {
    if (!inView(mention.boxes())) {
      onLost();
      return;
    }
    const { x, y, middlewareData } = await computePosition(reference, frame, {
      strategy: 'fixed',
      platform: IN_VIEWPORT,
      placement,
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN, fallbackPlacements }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight, availableWidth }) {
            frame.style.maxHeight = `${Math.max(LEAST, availableHeight)}px`;
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
  };
  // What a computation promises comes before the next frame: no card is seen out of its place.
  return autoUpdate({ ...reference, contextElement: mention.element }, frame, () => void place());
}

/** Where a card covers no other word of the mention's line, the best place first. */
function besideLine(flow: LineFlow): [Placement, ...Placement[]] {
  return flow === 'down'
    ? ['bottom-start', 'top-start', 'bottom-end', 'top-end']
    : ['left-start', 'right-start', 'left-end', 'right-end'];
}

function lineFlow(element: Element): LineFlow {
  const { writingMode } = getComputedStyle(element);
  if (writingMode.endsWith('-rl')) return 'left';
  return writingMode.endsWith('-lr') ? 'right' : 'down';
}

/** Whether something of these boxes is within the viewport. */
export function inView(boxes: readonly DOMRect[]): boolean {
  return boxes.some(
    ({ left, top, right, bottom }) =>
      bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );
}
