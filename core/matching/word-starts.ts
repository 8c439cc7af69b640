/**
 * Which words may begin a name, told by their first two units: 8,192 bits by the folded
 * units and whether the word is capitalised. It lets the sieve pass over most words without
 * hashing them.
 */
export const START_WORDS = 256;

/** `second` is 0 for a word of one unit. */
function bitOf(first: number, second: number, capital: boolean): number {
  return ((Math.imul(first, 31) + second) & 0xfff) | (capital ? 0x1000 : 0);
}

export function mayStart(
  starts: Uint32Array,
  first: number,
  second: number,
  capital: boolean,
): boolean {
  const bit = bitOf(first, second, capital);
  return ((starts[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

/** Admits a folded word; in small letters too, unless the name demands a capital. */
export function admitStart(starts: Uint32Array, folded: string, capitalOnly: boolean): void {
  const first = folded.charCodeAt(0);
  const second = folded.length > 1 ? folded.charCodeAt(1) : 0;
  for (const capital of capitalOnly ? [true] : [true, false]) {
    const bit = bitOf(first, second, capital);
    starts[bit >>> 5] = (starts[bit >>> 5] as number) | (1 << (bit & 31));
  }
}
