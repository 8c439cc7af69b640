/**
 * The running hashes of a sequence of words: two 32-bit halves, each extended word by word
 * from 0. The finalisers (of MurmurHash3, and one by Chris Wellons' hash prospector) spread
 * each word over all bits, so that the order of words counts and any bits can choose a
 * bucket.
 */
export function extendFirst(sequence: number, word: number): number {
  let hash = Math.imul(sequence, 31) ^ word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export function extendSecond(sequence: number, word: number): number {
  let hash = Math.imul(sequence, 37) ^ word;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
