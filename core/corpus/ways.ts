import { type Days, UNDATED } from '../search/days.ts';
import { daysOfWords } from '../search/days-of-words.ts';
import { type Key, keyOf } from './key.ts';
import type { QuoteRow } from './rows.ts';
import type { Way } from './way.ts';

/** An actor, and the last day on which the words can have been said, by which they are in order. */
export type Part = [actor: Key, day: number];

/** The actors that have a part in a quote without being its speakers; under the quote's key. */
export interface WayRow extends Record<Way, Part[]> {
  key: Key;
  pack: string;
}

/**
 * The ways of these quotes, with when their sources came out. A quote in which no actor of its pack
 * has a part has none.
 */
export function waysOf(
  quotes: readonly QuoteRow[],
  issues: ReadonlyMap<Key, Days | undefined>,
): WayRow[] {
  return quotes.flatMap(({ key, pack, source, speakers, value }) => {
    const { chain, said } = value;
    const [, day] = daysOfWords(value, issues.get(source)) ?? UNDATED;
    const parts = (all: readonly (typeof said)['to'][]): Part[] =>
      [...new Set(all)]
        .flatMap((who) => (typeof who === 'string' ? keyOf(pack, who) : []))
        .filter((actor) => !speakers.includes(actor))
        .map((actor) => [actor, day]);
    const [passedOn, saidTo] = [parts(chain.map(({ by }) => by)), parts([said.to])];
    return passedOn.length + saidTo.length === 0 ? [] : [{ key, pack, passedOn, saidTo }];
  });
}
