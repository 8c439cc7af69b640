/** A card's place and size in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The least size in which a card can be read. */
export const LEAST: Size = { width: 240, height: 140 };
/** The most pixels in which a card is given a width or height; views are smaller. */
export const MOST_PIXELS = 10_000;
/** What of a card always stays in view: enough to take hold of it. */
const IN_VIEW = 48;
/** What stays free between a card and the edges of the view. */
const MARGIN = 8;

/** A moved card's box: its bar stays within reach. */
export function moved({ left, top, width, height }: Box, x: number, y: number, view: Size): Box {
  return {
    left: between(IN_VIEW - width, left + x, view.width - IN_VIEW),
    top: between(0, top + y, view.height - IN_VIEW),
    width,
    height,
  };
}

/** A resized card's box: readable, and no larger than the view. */
export function resized({ left, top, width, height }: Box, x: number, y: number, view: Size): Box {
  return {
    left,
    top,
    width: between(LEAST.width, width + x, Math.max(LEAST.width, view.width)),
    height: between(LEAST.height, height + y, Math.max(LEAST.height, view.height)),
  };
}

/**
 * The box in the next corner of the view, clockwise from the one that it is nearest to: moved so
 * without dragging (WCAG 2.2, 2.5.7).
 */
export function inNextCorner({ left, top, width, height }: Box, view: Size): Box {
  const isLeft = left + width / 2 < view.width / 2;
  const isTop = top + height / 2 < view.height / 2;
  // From the top left to the top right, the bottom right, the bottom left.
  const right = isTop;
  const bottom = !isLeft;
  return {
    left: Math.max(MARGIN, right ? view.width - width - MARGIN : MARGIN),
    top: Math.max(MARGIN, bottom ? view.height - height - MARGIN : MARGIN),
    width,
    height,
  };
}

/** From the smallest. */
const SIZES: readonly Size[] = [
  { width: 320, height: 320 },
  { width: 400, height: 480 },
  { width: 520, height: 640 },
];

/** The box in the next larger size that the view has room for, else in the smallest: without dragging. */
export function inNextSize({ left, top, width, height }: Box, view: Size): Box {
  const [smallest] = SIZES;
  const larger = SIZES.find((each) => each.width > width && each.width <= view.width);
  return fitted({ left, top, width, height, ...(larger ?? smallest) }, view);
}

/** A box with so much more height, downward or upward, as far as the view has room there. */
export function grown(box: Box, by: number, toward: 'top' | 'bottom', view: Size): Box {
  const { left, top, width, height } = box;
  const room = (toward === 'top' ? top : view.height - top - height) - MARGIN;
  const more = between(0, by, Math.max(0, room));
  return { left, top: toward === 'top' ? top - more : top, width, height: height + more };
}

/** The box within the view, smaller where it is larger than that. */
export function fitted({ left, top, width, height }: Box, view: Size): Box {
  const size = { width: Math.min(width, view.width), height: Math.min(height, view.height) };
  return {
    left: between(0, left, view.width - size.width),
    top: between(0, top, view.height - size.height),
    ...size,
  };
}

/** The value, or the bound that is nearest to it. */
export function between(least: number, value: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
