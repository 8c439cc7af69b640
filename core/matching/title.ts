import { gapAfter } from '../text/tokens.ts';
import { DEMONYM, TITLE } from './lexicon/classes.ts';
import type { Words } from './line.ts';

export interface Title {
  /** Stands behind a title: "Secretary Kerry", "Mr. Lavrov". */
  titled: boolean;
  /** The titles before it or behind a comma, as bits of the word classes. */
  titles: number;
}

const APPOSITION = 7;

/** The titles around a name; `before` is the word before it, `to` the one behind. */
export function titleAround({ text, tokens, classes }: Words, before: number, to: number): Title {
  const is = (at: number): number => classes[at] ?? 0;
  const gap = gapAfter(text, tokens, before);
  let titles = 0;
  if (gap === 'space' || (gap === 'point' && tokens.flags[before])) titles = is(before) & TITLE;
  if (!titles && gap === 'space') {
    // "Secretary of State Kerry", "министр иностранных дел Лавров".
    const of = text.slice(tokens.starts[before - 1], tokens.ends[before - 1]);
    if (/^(?:of|for|иностранных|d|des)$/.test(of)) titles = is(before - 2) & TITLE;
    // "президент России Путин", "الرئيس السوري الأسد".
    if (is(before) & DEMONYM) titles = is(before - 1) & TITLE;
  }
  return { titled: titles !== 0, titles: titles || apposition() };

  /** "Bogdanov, a deputy foreign minister, …": up to the next comma. */
  function apposition(): number {
    if (!/^,\s+$/.test(text.slice(tokens.ends[to - 1], tokens.starts[to]))) return 0;
    for (let at = to; at < to + APPOSITION && at < tokens.count; at++) {
      const found = is(at) & TITLE;
      if (found && !tokens.flags[at]) return found;
      if (gapAfter(text, tokens, at) === 'break') return 0;
    }
    return 0;
  }
}
