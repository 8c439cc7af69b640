import type { Position } from '../pack/pack.ts';

/** How a position is to another on the same question. */
export const AGREEMENTS = ['agrees', 'differs', 'other'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/**
 * Only a position that is one can be shared: who is ambiguous or undecided agrees with nobody.
 * Only supporting and opposing are opposites; between all others we do not judge.
 */
export function agreementOf(position: Position, other: Position): Agreement {
  const pair = new Set([position, other]);
  if (pair.has('ambiguous') || pair.has('undecided')) return 'other';
  if (position === other) return 'agrees';
  return pair.has('conditional') ? 'other' : 'differs';
}
