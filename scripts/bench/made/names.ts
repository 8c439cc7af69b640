import { Random } from './random.ts';

const ONSETS = 'b br d dr f g gr h k kl l m n p r s st t tr v w z sh th'.split(' ');
const VOWELS = 'a e i o u ai ei ou'.split(' ');
const CODAS = 'n r l s k m t nd rk ld v'.split(' ');

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function syllables(random: Random, count: number): string {
  let word = '';
  for (let at = 0; at < count; at++) word += random.pick(ONSETS) + random.pick(VOWELS);
  return capitalised(word + random.pick(CODAS));
}

/** Different names, the same for a seed however many are asked for. */
function distinct(seed: number, count: number, syllableCount: number): string[] {
  const random = new Random(seed);
  const found = new Set<string>();
  while (found.size < count) found.add(syllables(random, syllableCount));
  return [...found];
}

/** First names, shared by the people of corpora and by those whom no corpus knows. */
export const FIRST_NAMES: readonly string[] = distinct(11, 240, 1);

/** Surnames of the subjects of a corpus: each belongs to one subject. */
export function surnames(count: number): string[] {
  return distinct(23, count, 3);
}

/** Surnames of people on pages whom no corpus knows. */
export const UNKNOWN_SURNAMES: readonly string[] = distinct(37, 900, 2);
