import type { Settings } from '../settings/settings.ts';
import type { Timings } from './reducer.ts';

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
