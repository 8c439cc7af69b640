import { fold } from '../text/fold.ts';

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
 * judge. A word that begins a sentence and is also written small in the text is no name; nor is
 * a single letter ("I", a large initial).
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
    const [head] = run;
    const isNoName = head && beginsSentence(head, text) && small.has(head.text.toLowerCase());
    const [first, ...more] = isNoName ? run.slice(1) : run;
    if (!first || (first.text.length === 1 && more.length === 0)) continue;
    const name = text.slice(first.start, (more.at(-1) ?? first).end);
    const known = names.get(name);
    if (known) known.count += 1;
    else names.set(name, { name, count: 1, start: first.start });
  }
  return [...names.values()];
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
      if (run && previous === run.at(-1) && JOINT.test(text.slice(previous?.end, word.start)))
        run.push(word);
      else runs.push([word]);
    }
    previous = word;
  }
  return runs;
}

function beginsSentence({ start }: Word, text: string): boolean {
  return SENTENCE_END.test(text.slice(Math.max(0, start - 8), start));
}
