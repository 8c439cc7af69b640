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
const LEAST: Size = { width: 240, height: 140 };
/** What of a card always stays in view: enough to take hold of it. */
const IN_VIEW = 48;

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

function between(least: number, value: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
