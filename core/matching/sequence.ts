import type { Tokens } from '../text/tokens.ts';

/**
 * The running hash of a sequence of words: two 32-bit halves, extended word by word.
 * Kept in one object so that the scan of a page allocates nothing.
 */
export class Sequence {
  first = 0;
  second = 0;

  clear(): void {
    this.first = 0;
    this.second = 0;
  }

  /** Appends the word `index` of `tokens`. */
  extend(tokens: Tokens, index: number): void {
    // The finaliser of MurmurHash3 spreads each word over all bits, so that the order of
    // words counts and the low bits can choose a bucket.
    let first = Math.imul(this.first, 31) ^ (tokens.first[index] as number);
    first = Math.imul(first ^ (first >>> 16), 0x85ebca6b);
    first = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
    this.first = (first ^ (first >>> 16)) >>> 0;
    let second = Math.imul(this.second, 37) ^ (tokens.second[index] as number);
    second = Math.imul(second ^ (second >>> 15), 0x2c1b3c6d);
    second = Math.imul(second ^ (second >>> 12), 0x297a2d39);
    this.second = (second ^ (second >>> 15)) >>> 0;
  }
}
