/** A grace that no step on the way to a card takes, on however busy a machine; in milliseconds. */
export const GRACE = 1_500;
