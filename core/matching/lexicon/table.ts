import { tokenize, Tokens } from '../../text/tokens.ts';

/**
 * The word classes as one table of 32-bit slots, open addressing: the upper 24 bits of a
 * word's first hash, then the number of its combination of classes, which stands in the
 * last 256 words of the table. A word that is not there is taken for another in 2^24.
 *
 * From where a word would stand first, the hashes descend until it: one that is not there is given
 * up early, however full the table (Amble and Knuth, "Ordered hash tables", 1974).
 */
const COMBINATIONS = 256;
const NUMBER_WIDTH = 8;
const NUMBER_BITS = COMBINATIONS - 1;

/** How many slots there are for each word, at least. */
const ROOM = 1.11;

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
  const slots = 1 << (32 - Math.clz32(classes.size * ROOM));
  const table = new Uint32Array(slots + COMBINATIONS);
  table.set(combinations, slots);
  for (const [hash, bits] of classes) {
    let slot = ((hash & ~NUMBER_BITS) | (numberOf.get(bits) as number)) >>> 0;
    let at = hash & (slots - 1);
    for (; table[at]; at = (at + 1) & (slots - 1)) {
      const other = table[at] as number;
      if (other >>> NUMBER_WIDTH >= slot >>> NUMBER_WIDTH) continue;
      table[at] = slot;
      slot = other;
    }
    table[at] = slot;
  }
  return table;
}

/** The classes of the word with this first hash, as bits; 0 of an unknown word. */
export function classesOf(table: Uint32Array, hash: number): number {
  const slots = table.length - COMBINATIONS;
  const wanted = hash >>> NUMBER_WIDTH;
  let at = hash & (slots - 1);
  while ((table[at] as number) >>> NUMBER_WIDTH > wanted) at = (at + 1) & (slots - 1);
  const slot = table[at] as number;
  return slot >>> NUMBER_WIDTH === wanted ? (table[slots + (slot & NUMBER_BITS)] as number) : 0;
}
