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

import { GAP, MARGIN } from '../../core/hover/room.ts';
import type { Anchor } from './anchor.ts';
import { limitHeight } from './height.ts';
import type { Home } from './home.ts';

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
 * the view or the page: from then on the card stays where it is, until the mention is back.
 */
export function placeBeside(
  anchor: Anchor,
  frame: HTMLElement,
  home: Home,
  onLost: () => void,
): () => void {
  const { mention } = anchor;
  const reference: VirtualElement = {
    // In a frame, boxes are those in the card's document already: no element is to shift them.
    ...(home.isElsewhere ? {} : { contextElement: mention.element }),
    getBoundingClientRect: () => anchor.box,
  };
  const place = async (): Promise<void> => {
    if (!inView(mention.boxes())) {
      onLost();
      return;
    }
    const { maxHeight, maxWidth } = frame.style;
    const [placement, ...fallbackPlacements] = placementsAt(anchor);
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
            limitHeight(frame, availableHeight);
            frame.style.maxWidth = `${availableWidth}px`;
          },
        }),
        hide(),
      ],
    });
    if (middlewareData.hide?.referenceHidden) {
      // Where the card does not go by that, it stays as it was.
      Object.assign(frame.style, { maxHeight, maxWidth });
      onLost();
      return;
    }
    frame.style.left = `${x}px`;
    frame.style.top = `${y}px`;
  };
  // What a computation promises comes before the next frame: no card is seen out of its place.
  return autoUpdate({ ...reference, contextElement: mention.element }, frame, () => void place());
}

/**
 * Where a card covers no other word of the mention's line, the best place first; in a view that is
 * too low for that, where it covers no word of the mention.
 */
function placementsAt({ flow, side }: Anchor): [Placement, ...Placement[]] {
  if (flow !== 'down') return ['left-start', 'right-start', 'left-end', 'right-end'];
  return side === 'words'
    ? ['right-start', 'left-start']
    : ['bottom-start', 'top-start', 'bottom-end', 'top-end'];
}

/** Whether something of these boxes is within the viewport. */
export function inView(boxes: readonly DOMRect[]): boolean {
  return boxes.some(
    ({ left, top, right, bottom }) =>
      bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );
}
