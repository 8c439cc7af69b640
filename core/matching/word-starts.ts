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

/**
 * Admits words of these first two units, the second in the upper half, or 0; in small letters
 * too, unless the name demands a capital.
 */
export function admitStart(starts: Uint32Array, units: number, capitalOnly: boolean): void {
  admit(starts, bitOf(units & 0xffff, units >>> 16, true));
  if (!capitalOnly) admit(starts, bitOf(units & 0xffff, units >>> 16, false));
}

function admit(starts: Uint32Array, bit: number): void {
  starts[bit >>> 5] = (starts[bit >>> 5] as number) | (1 << (bit & 31));
}
