import { fold } from '../text/fold.ts';
import { COMPOUND, foldUnit, IGNORED, SEPARATOR } from '../text/units.ts';

/** A word of a text as searching sees it, at its offsets in the text, half open. */
export interface FoundWord {
  word: string;
  start: number;
  end: number;
}

/** Scripts that put no spaces between words: each of their characters counts as one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The Arabic article; a word of two letters or more must be left without it. */
const ARTICLE = /^ال(?=..)/;

/** The words of a text: folded, so that case, diacritics and interchangeable letters are equal. */
export function wordsIn(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (let at = 0; at < text.length;) {
    if (foldUnit(text.charCodeAt(at)) <= IGNORED) {
      at++;
      continue;
    }
    const start = at;
    let word = '';
    for (; at < text.length; at++) {
      const folded = foldUnit(text.charCodeAt(at));
      if (folded === SEPARATOR) break;
      if (folded > COMPOUND) word += String.fromCharCode(folded);
      else if (folded === COMPOUND) word += fold(text.charAt(at));
    }
    if (word === '') continue;
    if (UNSPACED.test(word)) found.push(...characters(text, start, at));
    else found.push({ word: word.replace(ARTICLE, ''), start, end: at });
  }
  return found;
}

/** The words of a text without their places, each once. */
export function distinctWords(text: string): Set<string> {
  return new Set(wordsIn(text).map(({ word }) => word));
}

function characters(text: string, start: number, end: number): FoundWord[] {
  const found: FoundWord[] = [];
  for (let at = start; at < end; at++) {
    const word = fold(text.charAt(at));
    if (word !== '') found.push({ word, start: at, end: at + 1 });
  }
  return found;
}
