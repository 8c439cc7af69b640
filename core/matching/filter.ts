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
  const { length } = filter;
  const one = filter[Math.imul(hash >>> 16, length) >>> 16] as number;
  if (!(one & (1 << (hash & 31)))) return false;
  const other = Math.imul(hash, SECOND);
  const two = filter[Math.imul(other >>> 16, length) >>> 16] as number;
  return (two & (1 << (other & 31))) !== 0;
}

/** An empty filter for so many items. */
export function filterFor(items: number): Uint32Array {
  const words = Math.ceil((items * BITS_PER_ITEM) / 32);
  return new Uint32Array(Math.max(1, Math.min(words, MOST_WORDS)));
}

export function addTo(filter: Uint32Array, hash: number): void {
  for (const bits of [hash, Math.imul(hash, SECOND)]) {
    const at = Math.imul(bits >>> 16, filter.length) >>> 16;
    filter[at] = (filter[at] as number) | (1 << (bits & 31));
  }
}

/** How many of a filter's bits are set, from 0 to 1. */
export function shareOfBits(filter: Uint32Array): number {
  let set = 0;
  for (const word of filter) for (let rest = word; rest !== 0; rest &= rest - 1) set++;
  return set / (filter.length * 32);
}
