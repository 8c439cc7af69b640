import type { HeldStance } from '../../../core/library/records.ts';

/** A stance of our own invention; the actor and the topic are named by their keys. */
export function stance(
  actor: string,
  position: HeldStance['position'],
  date: string,
  rest: Partial<HeldStance> = {},
): HeldStance {
  return {
    key: `${actor} ${position} ${date}`,
    actor: { key: actor, name: { en: actor }, kind: 'person' },
    topic: 'p/toll',
    position,
    asOf: { edtf: date, known: 'stated' },
    basis: 'reported',
    assessors: [],
    summary: { en: `${position} it.` },
    source: 'p/gazette',
    quotes: [],
    paragraphs: [],
    ...rest,
  };
}
