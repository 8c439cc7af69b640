import type { LocalText } from '../../core/pack/pack.ts';
import { localize } from '../../core/text/local-text.ts';
import type { Words } from '../../core/words/words.ts';

const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A text of the corpus for the midst of a sentence: where it is written the other way, it
 * neither takes the sentence's commas and numbers along nor goes along with them.
 */
export function isolated(words: Words, text: string): string {
  const other = words.dir === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(text) ? `\u2068${text}\u2069` : text;
}

/** A text of the corpus in the reader's language as far as there is one, for a sentence's midst. */
export function inSentence(words: Words, texts: LocalText): string {
  return isolated(words, localize(texts, words.locale).text);
}
