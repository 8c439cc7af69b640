import type { Settings } from '../settings/settings.ts';

export interface Timings {
  /** Milliseconds that the pointer rests on a mention before its card opens. */
  dwell: number;
  /** Milliseconds into the dwell at which the facts are fetched. */
  fetch: number;
  /** Milliseconds for which a card stays when the pointer has left. */
  grace: number;
  /** The same while the pointer is on its way to the card. */
  reach: number;
}

/** Milliseconds into a dwell at which facts are fetched: who only passes by fetches nothing. */
const FETCH = 100;

/** The least time that a pointer gets on its way to the card, however short the grace. */
const REACH = 300;

/**
 * Wikipedia's page previews fetch at 150 ms, show at 500 ms and hide after 300 ms. The reader
 * chooses dwell and grace.
 */
export function timingsOf({ dwell, grace }: Pick<Settings, 'dwell' | 'grace'>): Timings {
  return { dwell, fetch: FETCH, grace, reach: Math.max(grace, REACH) };
}
