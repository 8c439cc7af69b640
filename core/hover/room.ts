import type { Box, Size } from './box.ts';

/** What a card is to stand beside: below or above its lines, left or right of it, or not at all. */
export type Side = 'lines' | 'words' | 'none';

/** Distance between the card and the mention's lines, and between card and edges; CSS pixels. */
export const GAP = 6;
export const MARGIN = 8;
/** The least that a card beside a mention is squeezed to, in CSS pixels. */
const LEAST: Size = { width: 240, height: 120 };

/** Where a view has room for a card beside a mention in horizontal lines. */
export function sideWithRoom({ left, top, width, height }: Box, view: Size): Side {
  const around = GAP + MARGIN;
  const room = {
    width: Math.max(left, view.width - left - width) - around,
    height: Math.max(top, view.height - top - height) - around,
  };
  if (room.height >= LEAST.height) return 'lines';
  return room.width >= LEAST.width ? 'words' : 'none';
}
