import { tokenize, Tokens } from '../../text/tokens.ts';

/**
 * The word classes as one table of 32-bit slots, open addressing: the upper 24 bits of a
 * word's first hash, then the number of its combination of classes, which stands in the
 * last 256 words of the table. A word that is not there is taken for another in 2^24.
 */
const COMBINATIONS = 256;
const NUMBER_WIDTH = 8;
const NUMBER_BITS = COMBINATIONS - 1;

/** Words, separated by white space, of the classes given as bits. */
export type ClassedWords = readonly (readonly [classes: number, words: string])[];

/** Compiles lists of words; a word in several lists has the classes of all. */
export function compileLexicon(lists: ClassedWords): Uint32Array {
  const classes = new Map<number, number>();
  const tokens = new Tokens();
  for (const [bits, words] of lists) {
    tokenize(words, tokens);
    for (let index = 0; index < tokens.count; index++) {
      const hash = tokens.first[index] as number;
      classes.set(hash, (classes.get(hash) ?? 0) | bits);
    }
  }
  const combinations = [0, ...new Set(classes.values())];
  const numberOf = new Map(combinations.map((bits, number) => [bits, number]));
  if (combinations.length > COMBINATIONS) {
    throw new RangeError(`a lexicon has at most ${COMBINATIONS} combinations of classes`);
  }
  const slots = 1 << (32 - Math.clz32(classes.size * 1.25));
  const table = new Uint32Array(slots + COMBINATIONS);
  table.set(combinations, slots);
  for (const [hash, bits] of classes) {
    let at = hash & (slots - 1);
    while (table[at]) at = (at + 1) & (slots - 1);
    table[at] = ((hash & ~NUMBER_BITS) | (numberOf.get(bits) as number)) >>> 0;
  }
  return table;
}

/** The classes of the word with this first hash, as bits; 0 of an unknown word. */
export function classesOf(table: Uint32Array, hash: number): number {
  const slots = table.length - COMBINATIONS;
  for (let at = hash & (slots - 1); table[at]; at = (at + 1) & (slots - 1)) {
    const slot = table[at] as number;
    if ((slot ^ hash) >>> NUMBER_WIDTH === 0) return table[slots + (slot & NUMBER_BITS)] as number;
  }
  return 0;
}
