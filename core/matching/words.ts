import { CAPITALISED, gapAfter, type Tokens } from '../text/tokens.ts';
import { classesOf } from './lexicon/table.ts';

/** A letter of a script that has no capitals. */
export const CASELESS = /^\p{Lo}/u;

/** The words of a text, by number, with what the lexicon knows of each. */
export class Words {
  readonly text: string;
  readonly tokens: Tokens;
  readonly #lexicon: Uint32Array;

  constructor(text: string, tokens: Tokens, lexicon: Uint32Array) {
    this.text = text;
    this.tokens = tokens;
    this.#lexicon = lexicon;
  }

  /** The classes of a word, as bits; none beyond the text's ends. */
  is(at: number): number {
    const { count, first } = this.tokens;
    return at >= 0 && at < count ? classesOf(this.#lexicon, first[at] as number) : 0;
  }

  gap(at: number): number {
    return gapAfter(this.text, this.tokens, at);
  }

  /** What stands between a word and the next. */
  between(at: number): string {
    return this.text.slice(this.tokens.ends[at], this.tokens.starts[at + 1]);
  }

  word(at: number): string {
    return this.text.slice(this.tokens.starts[at], this.tokens.ends[at]);
  }

  /** In UTF-16 units. */
  length(at: number): number {
    return (this.tokens.ends[at] as number) - (this.tokens.starts[at] as number);
  }

  capital(at: number): boolean {
    return at < this.tokens.count && Boolean((this.tokens.flags[at] as number) & CAPITALISED);
  }

  /** The year that a word is, or 0. */
  year(at: number): number {
    if (this.length(at) !== 4) return 0;
    const word = this.word(at);
    return /^(?:19|20)\d\d$/.test(word) ? Number(word) : 0;
  }
}

/** Whether a sentence begins with the word `at`. */
export function opensSentence(words: Words, at: number): boolean {
  return at === 0 || /[.!?:;"“”«„(\n—–|•]/u.test(words.between(at - 1));
}
