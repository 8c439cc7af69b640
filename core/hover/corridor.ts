/**
 * The way from a mention to its card. Whoever moves there means to reach the card, so nothing
 * on the way counts: the card stays, and no other mention opens.
 */

export interface Place {
  x: number;
  y: number;
}

/** A box of the viewport, as DOM rectangles have it. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far outside the corridor a hand may stray, in CSS pixels. */
const SLACK = 2;

/**
 * What a turn may be off, in square pixels, for a place on a side of the triangle: coordinates
 * under 10⁵ pixels have rounding errors under 10⁻¹¹, and a turn multiplies them by a distance.
 */
const ROUNDING = 1e-5;

/**
 * Whether a pointer that left its mention at `from` is on the way to the card: between the line
 * of the mention and the card's near edge, in the triangle that `from` makes with that edge, or
 * straight between mention and card.
 */
export function towardCard(at: Place, from: Place, mention: Edges, card: Edges): boolean {
  const base = nearEdge(from, card);
  return (
    (base !== undefined && inTriangle(at, from, base[0], base[1])) || between(at, mention, card)
  );
}

/** The edge of the card that faces a place outside it, by its ends; none for a place inside. */
function nearEdge(
  { x, y }: Place,
  { left, top, right, bottom }: Edges,
): [Place, Place] | undefined {
  if (y < top) return [corner(left - SLACK, top), corner(right + SLACK, top)];
  if (y > bottom) return [corner(left - SLACK, bottom), corner(right + SLACK, bottom)];
  if (x < left) return [corner(left, top - SLACK), corner(left, bottom + SLACK)];
  if (x > right) return [corner(right, top - SLACK), corner(right, bottom + SLACK)];
  return undefined;
}

function corner(x: number, y: number): Place {
  return { x, y };
}

/** In the gap that mention and card leave between them, as wide as the narrower of the two. */
function between({ x, y }: Place, mention: Edges, card: Edges): boolean {
  const left = Math.max(mention.left, card.left) - SLACK;
  const right = Math.min(mention.right, card.right) + SLACK;
  if (x < left || x > right) return false;
  return mention.bottom <= card.top
    ? mention.bottom - SLACK <= y && y <= card.top + SLACK
    : card.bottom - SLACK <= y && y <= mention.top + SLACK;
}

function inTriangle(at: Place, a: Place, b: Place, c: Place): boolean {
  const turns = [turn(a, b, at), turn(b, c, at), turn(c, a, at)];
  return turns.every((side) => side >= -ROUNDING) || turns.every((side) => side <= ROUNDING);
}

/** Positive where the way from `a` over `b` to `c` turns right on a screen, negative for left. */
function turn(a: Place, b: Place, c: Place): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
