/**
 * A Bloom filter over the hashes of what may begin a name: two probes into 8 bits an item let
 * some 5 % of other words pass. It may say yes where the answer is no, never the reverse.
 */
const BITS_PER_ITEM = 8;
/** More words than 16 bits can choose from are never asked: with more items, more pass. */
const MOST_WORDS = 0x10000;

/** Brings the hash's bits into another order for the second probe (Knuth's multiplicative hash). */
const SECOND = 0x9e3779b1;

/** The upper half of a hash chooses the word: spread over them, which is faster than a remainder. */
export function mayHold(filter: Uint32Array, hash: number): boolean {
  return isSet(filter, hash) && isSet(filter, Math.imul(hash, SECOND));
}

/** A shift counts the lowest five bits alone. */
function isSet(filter: Uint32Array, bits: number): boolean {
  const word = filter[Math.imul(bits >>> 16, filter.length) >>> 16] as number;
  return (word & (1 << bits)) !== 0;
}

/** An empty filter for so many items. */
export function filterFor(items: number): Uint32Array {
  const words = Math.ceil((items * BITS_PER_ITEM) / 32);
  return new Uint32Array(Math.max(1, Math.min(words, MOST_WORDS)));
}

export function addTo(filter: Uint32Array, hash: number): void {
  for (const bits of [hash, Math.imul(hash, SECOND)]) {
    const at = Math.imul(bits >>> 16, filter.length) >>> 16;
    filter[at] = (filter[at] as number) | (1 << bits);
  }
}

/** How many of a filter's bits are set, from 0 to 1. */
export function shareOfBits(filter: Uint32Array): number {
  let set = 0;
  for (const word of filter) for (let rest = word; rest !== 0; rest &= rest - 1) set++;
  return set / (filter.length * 32);
}
