import { OPENER } from '../matching/lexicon/classes.ts';
import { lexicon } from '../matching/lexicon/lexicon.ts';
import { classesOf } from '../matching/lexicon/table.ts';
import { fold } from '../text/fold.ts';
import { tokenize, Tokens } from '../text/tokens.ts';
import { calendarWords } from '../time/calendar-words.ts';

/** A capitalised name in a text that no alias of the pack has. */
export interface UncoveredName {
  name: string;
  /** How often it stands in the text. */
  count: number;
  /** Where it first stands. */
  start: number;
}

interface Word {
  text: string;
  folded: string;
  start: number;
  end: number;
  capital: boolean;
  covered: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const CAPITAL = /^\p{Lu}/u;
/** What may stand between two words of one name: "Middle East", "Gulf-Arab", "U.S." */
const JOINT = /^[ .-]{1,2}$/;
const SENTENCE_END = /(?:[.?!:"“”*\n]|^)\s*["“(*]*$/u;

/**
 * The capitalised names in the given parts of a text that no alias covers, for a person to
 * judge. A word that begins a sentence and is a function word, or also written small in the text, is no
 * name; nor are months and weekdays, and a single letter ("I", a large initial). No name runs on over
 * the end of a sentence.
 */
export function uncoveredNames(
  text: string,
  parts: readonly (readonly [start: number, end: number])[],
  aliases: readonly string[],
): UncoveredName[] {
  const words = parts.flatMap(([start, end]) => wordsOf(text.slice(start, end), start));
  cover(words, aliases);
  const small = new Set(words.filter(({ capital }) => !capital).map(({ text: word }) => word));
  const names = new Map<string, UncoveredName>();
  for (const run of runsOf(words, text)) {
    const [first, ...more] = withoutDates(withoutOpener(run, text, small));
    if (!first || (first.text.length === 1 && more.length === 0)) continue;
    const name = text.slice(first.start, (more.at(-1) ?? first).end);
    const known = names.get(name);
    if (known) known.count += 1;
    else names.set(name, { name, count: 1, start: first.start });
  }
  return [...names.values()];
}

function withoutOpener(run: Word[], text: string, small: ReadonlySet<string>): Word[] {
  const [head] = run;
  if (!head || !beginsSentence(head, text)) return run;
  return small.has(head.text.toLowerCase()) || isFunctionWord(head) ? run.slice(1) : run;
}

/** "Berlin Tuesday". */
function withoutDates(run: Word[]): Word[] {
  const isName = ({ folded }: Word): boolean => !calendarWords().has(folded);
  return run.slice(run.findIndex(isName), run.findLastIndex(isName) + 1);
}

/** "The", "However"; not "US". */
function isFunctionWord({ text }: Word): boolean {
  if (text === text.toUpperCase() && text.length > 1) return false;
  const tokens = new Tokens();
  tokenize(text, tokens);
  return (classesOf(lexicon(), tokens.first[0] ?? 0) & OPENER) !== 0;
}

function wordsOf(text: string, offset: number): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    start: offset + index,
    end: offset + index + word.length,
    capital: CAPITAL.test(word),
    covered: false,
  }));
}

/** Marks the words of every alias that stands in the text, whatever is between its words. */
function cover(words: readonly Word[], aliases: readonly string[]): void {
  const folded = aliases.map((alias) => wordsOf(alias, 0).map((word) => word.folded));
  const known = new Set(folded.map((alias) => alias.join(' ')));
  const longest = folded.reduce((most, alias) => Math.max(most, alias.length), 0);
  for (const [at] of words.entries()) {
    for (let count = Math.min(longest, words.length - at); count > 0; count -= 1) {
      const candidate = words.slice(at, at + count);
      if (!known.has(candidate.map((word) => word.folded).join(' '))) continue;
      for (const word of candidate) word.covered = true;
      break;
    }
  }
}

/** Neighbouring capitalised words that nothing covers. */
function runsOf(words: readonly Word[], text: string): Word[][] {
  const runs: Word[][] = [];
  let previous: Word | undefined;
  for (const word of words) {
    if (word.capital && !word.covered) {
      const run = runs.at(-1);
      if (run && previous && previous === run.at(-1) && joins(previous, word, text)) run.push(word);
      else runs.push([word]);
    }
    previous = word;
  }
  return runs;
}

/** Behind a point an initial runs on ("J. Low", "U.S. Senate"), but not into "The". */
function joins(before: Word, word: Word, text: string): boolean {
  const gap = text.slice(before.end, word.start);
  if (!JOINT.test(gap)) return false;
  return !gap.includes('. ') || (before.text.length === 1 && !isFunctionWord(word));
}

function beginsSentence({ start }: Word, text: string): boolean {
  return SENTENCE_END.test(text.slice(Math.max(0, start - 8), start));
}
