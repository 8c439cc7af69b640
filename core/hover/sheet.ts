/** Where a card stands that takes the whole width of a narrow screen. */
export interface Sheet {
  edge: 'top' | 'bottom';
  height: number;
}

/**
 * What is seen of the viewport: on a page that the reader has pinched, a part, made larger. The names
 * are those of a browser's `VisualViewport`.
 */
export interface Seen {
  offsetLeft: number;
  offsetTop: number;
  width: number;
  height: number;
  scale: number;
}

/** The share of the view that a sheet takes at most. */
const MOST = 0.6;
/** The share that it needs to be read: with less below the mention, it goes above. */
const ENOUGH = 0.35;
/** Distance from the mention's line, in CSS pixels. */
const GAP = 6;

/** At the bottom where there is room below the mention, else above it: never over its line. */
export function placeSheet(mention: { top: number; bottom: number }, seen: Seen): Sheet {
  const { offsetTop, height: view } = seen;
  const below = view + offsetTop - mention.bottom - GAP;
  const above = mention.top - offsetTop - GAP;
  const edge = below >= view * ENOUGH || below >= above ? 'bottom' : 'top';
  const room = edge === 'bottom' ? below : above;
  return { edge, height: Math.max(0, Math.min(view * MOST, room)) };
}

/** Where what is seen lies in the viewport, in pixels of what stands there unpinched. */
export interface Unpinched {
  scale: number;
  left: number;
  top: number;
  /** From the lower edge of the viewport. */
  bottom: number;
  width: number;
}

/** `height` is the viewport's. */
export function unpinched(seen: Seen, height: number): Unpinched {
  const { scale, offsetLeft, offsetTop } = seen;
  return {
    scale: 1 / scale,
    left: offsetLeft * scale,
    top: offsetTop * scale,
    bottom: Math.max(0, height - offsetTop - seen.height) * scale,
    width: seen.width * scale,
  };
}
