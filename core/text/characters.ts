/** How a UTF-16 code unit behaves in a name. */
export const SEPARATOR = 0;
/** Letter, digit, mark or low line. */
export const WORD = 1;
/** Invisible inside a word: soft hyphen, zero-width characters, bidi marks. */
export const IGNORED = 2;

const UNKNOWN = 255;
const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}_]$/u;
const IGNORED_CHARACTER = /^\p{Default_Ignorable_Code_Point}$/u;

/** Filled as characters are met: most pages use a few hundred of the 65,536. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  // Letters beyond the BMP (code points in two halves) write no names that a corpus has.
  const found = IGNORED_CHARACTER.test(character)
    ? IGNORED
    : WORD_CHARACTER.test(character)
      ? WORD
      : SEPARATOR;
  classes[code] = found;
  return found;
}

/** The class of a UTF-16 code unit. */
export function characterClass(code: number): number {
  const known = classes[code] as number;
  return known === UNKNOWN ? classify(code) : known;
}
