import { fold } from './fold.ts';

/**
 * UTF-16 code units as names see them: one table says of each whether it ends a word, and
 * what it folds to. Letters beyond the BMP (two units) end words: they write no names that
 * a corpus has.
 */

/** Ends a word. */
export const SEPARATOR = 1;
/** Invisible inside a word: soft hyphen, zero-width characters, bidi marks. */
export const IGNORED = 2;
/** Part of a word, and folds to nothing: diacritics, the tatweel. */
const SILENT = 3;
/** Part of a word, and folds to several units: ligatures, ß. */
export const COMPOUND = 4;
// Any other value is the unit that it folds to.

/**
 * Letters, Roman numerals of one character, digits; but no figures set high or low: those belong to
 * no name that they stand behind.
 */
const WORD_CHARACTER = /^[\p{IDS}\p{Nd}\p{M}_]$/u;
const IGNORED_CHARACTER = /^\p{DI}$/u;

/**
 * What each unit does; 0 where it has not been met yet, since most pages use a few hundred of
 * the 65,536.
 */
const UNITS = new Uint16Array(0x10000);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (IGNORED_CHARACTER.test(character)) return IGNORED;
  if (!WORD_CHARACTER.test(character)) return SEPARATOR;
  const folded = fold(character);
  if (folded === '') return SILENT;
  return folded.length === 1 ? folded.charCodeAt(0) : COMPOUND;
}

/** What a unit does: one of the constants above, or the unit that it folds to. */
export function foldUnit(unit: number): number {
  const known = UNITS[unit] as number;
  if (known !== 0) return known;
  const found = classify(unit);
  UNITS[unit] = found;
  return found;
}
