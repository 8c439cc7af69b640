/**
 * A Bloom filter over the hashes of what may begin a name, or be a word of one: two probes
 * into about 10 bits an item let some 3 % of other words pass. It may say yes where the answer
 * is no, never the reverse.
 */
const BITS_PER_ITEM = 10;

/** The second probe: the hash's bits in another order (Knuth's multiplicative hash). */
function second(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 0;
}

export function mayHold(filter: Uint32Array, hash: number): boolean {
  const mask = filter.length - 1;
  if (((filter[(hash >>> 5) & mask] as number) & (1 << (hash & 31))) === 0) return false;
  const other = second(hash);
  return ((filter[(other >>> 5) & mask] as number) & (1 << (other & 31))) !== 0;
}

export function filterOf(hashes: ReadonlySet<number>): Uint32Array {
  const words = Math.max(1, (hashes.size * BITS_PER_ITEM) / 32);
  // A power of two, so that a mask chooses the word.
  const filter = new Uint32Array(1 << (words <= 1 ? 0 : 32 - Math.clz32(Math.round(words) - 1)));
  const mask = filter.length - 1;
  const set = (bits: number): void => {
    const at = (bits >>> 5) & mask;
    filter[at] = (filter[at] as number) | (1 << (bits & 31));
  };
  for (const hash of hashes) {
    set(hash);
    set(second(hash));
  }
  return filter;
}
