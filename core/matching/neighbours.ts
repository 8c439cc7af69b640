import type { Gap, Tokens } from '../text/tokens.ts';
import { ALL_CAPITALS, CAPITALISED, gapAfter } from '../text/tokens.ts';
import { isOpener, isParticle, isPlacePreposition, isTitle } from './lexicon.ts';

/** What the words beside a name say about it. */
export interface Surroundings {
  /** Makes another name with the word before or after it: "Kerry Washington". */
  partOfAnotherName: boolean;
  /** Joined by a hyphen to a capitalised word that names nothing here: "SNC-Lavalin". */
  compounded: boolean;
  /** Stands behind a title: "Secretary Kerry". */
  titled: boolean;
  /** Stands behind a preposition of place: "in Moscow". */
  located: boolean;
  /** In a line in title case or capitals, where capitals tell nothing. */
  headline: boolean;
}

interface Span {
  /** Word numbers, half open. */
  from: number;
  to: number;
}

function word(text: string, tokens: Tokens, index: number): string {
  return text.slice(tokens.starts[index], tokens.ends[index]);
}

function capitalised(tokens: Tokens, index: number): boolean {
  return ((tokens.flags[index] ?? 0) & CAPITALISED) !== 0;
}

const SHORT_WORD = 3;
const HEADLINE_WORDS = 4;
const HEADLINE_SHARE = 0.8;

/** Whether a text is a line in title case or capitals: by its longer words, and no full stop. */
export function headlineOf(text: string, tokens: Tokens): boolean {
  let longer = 0;
  let capitals = 0;
  for (let index = 0; index < tokens.count; index++) {
    if ((tokens.ends[index] as number) - (tokens.starts[index] as number) <= SHORT_WORD) continue;
    longer++;
    if (capitalised(tokens, index)) capitals++;
  }
  return (
    longer >= HEADLINE_WORDS &&
    capitals / longer >= HEADLINE_SHARE &&
    !/[.,;:]["'”’)]?\s*$/u.test(text)
  );
}

/** Whether a sentence begins with the word `index`. */
function opensSentence(text: string, tokens: Tokens, index: number): boolean {
  if (index === 0) return true;
  const before = text.slice(tokens.ends[index - 1], tokens.starts[index]);
  return /[.!?:;"“”«„(\n—–|•]/u.test(before);
}

/**
 * Judges a name by its neighbours. A capitalised neighbour, joined by a space or hyphen,
 * that is no title, no other name of the corpus and no word that opens a sentence makes
 * another name with it.
 */
export function surroundingsOf(
  text: string,
  tokens: Tokens,
  { from, to }: Span,
  named: ReadonlySet<number>,
  headline: boolean,
): Surroundings {
  let before = from - 1;
  while (before >= 0 && isParticle(word(text, tokens, before)) && joined(text, tokens, before)) {
    before--;
  }
  const titled = standsTitled(text, tokens, before);
  const foreign = (index: number): boolean => {
    if (index < 0 || index >= tokens.count || !capitalised(tokens, index)) return false;
    return !isTitle(word(text, tokens, index));
  };
  // Two names of the corpus may stand in one compound ("Kerry-Lavrov"), but never side by
  // side as one name ("Kerry Washington").
  const foreignHyphen = (gap: Gap, index: number): boolean =>
    gap === 'hyphen' && foreign(index) && !named.has(index);
  const compounded =
    foreignHyphen(gapAfter(text, tokens, before), before) ||
    foreignHyphen(gapAfter(text, tokens, to - 1), to);
  const namePrecedes =
    gapAfter(text, tokens, before) === 'space' &&
    foreign(before) &&
    !(opensSentence(text, tokens, before) && isOpener(word(text, tokens, before)));
  const nameFollows =
    gapAfter(text, tokens, to - 1) === 'space' &&
    foreign(to) &&
    // "US" or "WHO" behind a name is an institution beside it, not a second name.
    !((tokens.flags[to] as number) & ALL_CAPITALS) &&
    !isOpener(word(text, tokens, to));
  return {
    titled,
    headline,
    compounded: !headline && compounded,
    located:
      gapAfter(text, tokens, before) === 'space' && isPlacePreposition(word(text, tokens, before)),
    partOfAnotherName: !headline && (compounded || namePrecedes || nameFollows),
  };
}

/** "Secretary Kerry", "Mr. Lavrov". */
function standsTitled(text: string, tokens: Tokens, before: number): boolean {
  const gap = gapAfter(text, tokens, before);
  if (gap !== 'space' && !(gap === 'point' && capitalised(tokens, before))) return false;
  return isTitle(word(text, tokens, before));
}

function joined(text: string, tokens: Tokens, index: number): boolean {
  const gap = gapAfter(text, tokens, index);
  return gap === 'space' || gap === 'hyphen';
}
