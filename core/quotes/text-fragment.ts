import type { Quote, Source } from '../pack/pack.ts';

/** Fewer words than this may well stand on a page more than once. */
const FEW_WORDS = 4;
/** More words than this are named by their first and last ones: short addresses, and less that a changed comma can break. */
const MANY_WORDS = 20;
const END_WORDS = 5;
const CONTEXT_WORDS = 4;

/** Where the words of a source file are not the words of its page: line ends and Markdown. */
const BREAK = /[\n\r*[\]\\]/;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}'’]/u;

/**
 * The address of a source with a text fragment (https://wicg.github.io/scroll-to-text-fragment/),
 * so that a browser scrolls to the quote and marks it. An element's id in the address stays,
 * for pages where the words are not found. `undefined` for a source without an address.
 */
export function passageLink(source: Source, quote: Quote): string | undefined {
  const { URL: address } = source.csl;
  if (address === undefined) return undefined;
  const hash = address.indexOf('#');
  const directive = hash < 0 ? -1 : address.indexOf(':~:', hash);
  const page = directive < 0 ? address : address.slice(0, directive);
  return `${page}${hash < 0 ? '#' : ''}:~:text=${textDirective(quote.target.selector[0])}`;
}

interface Words {
  exact: string;
  prefix: string;
  suffix: string;
}

function textDirective({ exact, prefix, suffix }: Words): string {
  const words = wordsOf(exact);
  const few = words.length < FEW_WORDS;
  const before = few || isInWord(prefix.slice(-1), exact) ? contextBefore(prefix) : '';
  const needsAfter = few && wordsOf(before).length < CONTEXT_WORDS;
  const after = needsAfter || isInWord(suffix, exact.slice(-1)) ? contextAfter(suffix) : '';
  const terms = [
    ...(before ? [`${encode(before)}-`] : []),
    ...startAndEnd(exact, words).map(encode),
    ...(after ? [`-${encode(after)}`] : []),
  ];
  return terms.join(',');
}

/** The words themselves, or where they are many or go over lines their beginning and end. */
function startAndEnd(exact: string, words: readonly string[]): string[] {
  const lines = exact.trim().split(/[\n\r]+/);
  if (lines.length === 1 && words.length <= MANY_WORDS) return [words.join(' ')];
  const first = wordsOf(lines[0] ?? '');
  const last = wordsOf(lines.at(-1) ?? '');
  const start = first.slice(0, END_WORDS).join(' ');
  const whole = words.join(' ').toLowerCase();
  // A browser takes the first such end after the start: it has to be the real one.
  for (let count = END_WORDS; count < last.length; count += 1) {
    const end = last.slice(-count).join(' ');
    const found = whole.indexOf(end.toLowerCase(), start.length);
    if (found === whole.length - end.length) return [start, end];
  }
  return [start, last.join(' ')];
}

/**
 * The last words before the quote, with the mark that opens it: a prefix has to begin with
 * a whole word and to reach up to the quote.
 */
function contextBefore(prefix: string): string {
  const parts = prefix.split(BREAK);
  const line = parts.at(-1) ?? '';
  const isWholeLine = parts.length > 1 && /[\n\r]/.test(prefix.at(-line.length - 1) ?? '');
  const whole = isWholeLine ? line : line.replace(/^\S+/, '');
  return lastWords(whole);
}

/** A mark alone tells nothing, and pages differ in their marks. */
function lastWords(text: string): string {
  const words = wordsOf(text);
  if (words.every(isMark)) return '';
  return words.slice(-CONTEXT_WORDS - (isMark(words.at(-1) ?? '') ? 1 : 0)).join(' ');
}

/** The first words after the quote, with the mark that closes it, up to the end of a word. */
function contextAfter(suffix: string): string {
  const line = suffix.split(BREAK)[0] ?? '';
  const isWholeLine = /[\n\r]/.test(suffix.charAt(line.length));
  const words = wordsOf(isWholeLine ? line : line.replace(/\S+$/, ''));
  if (words.every(isMark)) return '';
  return words.slice(0, CONTEXT_WORDS + (isMark(words[0] ?? '') ? 1 : 0)).join(' ');
}

function isMark(word: string): boolean {
  return !/[\p{L}\p{N}]/u.test(word);
}

/** Whether a quote begins or ends within a word ("Assad" of "Assad's"), where no search stops. */
function isInWord(left: string, right: string): boolean {
  return WORD_CHARACTER.test(left.charAt(0)) && WORD_CHARACTER.test(right.charAt(0));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D');
}
