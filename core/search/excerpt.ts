import { marksIn } from './marks.ts';

/** What is left out of an excerpt, at either end. */
const CUT = '…';

/**
 * The part of a text around the first word that the query found, of about so many characters;
 * cut between words, and a cut is shown.
 */
export function excerptOf(text: string, query: string, characters: number): string {
  if (text.length <= characters) return text;
  const [first = 0] = marksIn(text, query)[0] ?? [];
  const wanted = Math.max(0, first - Math.floor(characters / 3));
  const start = wanted === 0 ? 0 : afterSpace(text, wanted);
  const end =
    start + characters >= text.length ? text.length : beforeSpace(text, start, characters);
  return `${start > 0 ? CUT : ''}${text.slice(start, end)}${end < text.length ? CUT : ''}`;
}

function afterSpace(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? from : space + 1;
}

function beforeSpace(text: string, start: number, characters: number): number {
  const space = text.lastIndexOf(' ', start + characters);
  return space <= start ? start + characters : space;
}
