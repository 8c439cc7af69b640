/**
 * A Bloom filter over the hashes of what may begin a name: three probes into 8 bits an item
 * let some 3 % of other words pass. It may say yes where the answer is no, never the reverse.
 */
const BITS_PER_ITEM = 8;
const PROBES = 3;

/** Brings a hash's bits into another order, for the next probe (Knuth's multiplicative hash). */
const NEXT = 0x9e3779b1;

export function mayHold(filter: Uint32Array, hash: number): boolean {
  let probe = hash;
  for (let left = PROBES; left > 0; left--) {
    const bits = filter[(probe >>> 5) % filter.length] as number;
    if ((bits & (1 << (probe & 31))) === 0) return false;
    probe = Math.imul(probe, NEXT);
  }
  return true;
}

/** An empty filter for so many items. */
export function filterFor(items: number): Uint32Array {
  return new Uint32Array(Math.ceil((items * BITS_PER_ITEM) / 32) || 1);
}

export function addTo(filter: Uint32Array, hash: number): void {
  let probe = hash;
  for (let left = PROBES; left > 0; left--) {
    const at = (probe >>> 5) % filter.length;
    filter[at] = (filter[at] as number) | (1 << (probe & 31));
    probe = Math.imul(probe, NEXT);
  }
}

/** How many of a filter's bits are set, from 0 to 1. */
export function shareOfBits(filter: Uint32Array): number {
  let set = 0;
  for (const word of filter) for (let rest = word; rest !== 0; rest &= rest - 1) set++;
  return set / (filter.length * 32);
}
