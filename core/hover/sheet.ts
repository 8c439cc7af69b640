/** Where a card stands that takes the whole width of a narrow screen. */
export interface Sheet {
  edge: 'top' | 'bottom';
  height: number;
}

/** The share of the view that a sheet takes at most. */
const MOST = 0.6;
/** The share that it needs to be read: with less below the mention, it goes above. */
const ENOUGH = 0.35;
/** Distance from the mention's line, in CSS pixels. */
const GAP = 6;

/** At the bottom where there is room below the mention, else above it: never over its line. */
export function placeSheet(mention: { top: number; bottom: number }, view: number): Sheet {
  const below = view - mention.bottom - GAP;
  const above = mention.top - GAP;
  const edge = below >= view * ENOUGH || below >= above ? 'bottom' : 'top';
  const room = edge === 'bottom' ? below : above;
  return { edge, height: Math.max(0, Math.min(view * MOST, room)) };
}
