/**
 * The running hash of a sequence of words, extended word by word from 0. Names are told apart by two
 * of them, over words whose own two hashes are different functions. The finaliser of MurmurHash3 spreads
 * each word over all bits, so that the order of words counts and any bits can choose a bucket.
 */
export function extend(sequence: number, word: number): number {
  let hash = Math.imul(sequence, 31) ^ word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
