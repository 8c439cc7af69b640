import { LONGEST_QUERY } from '../protocol/messages.ts';

/**
 * What a reader has selected on a page, as a query: on one line, without space around it, no
 * longer than a query may be, no character cut in two.
 */
export function askedText(selection: string): string {
  const line = selection.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUERY) return line;
  return line
    .slice(0, LONGEST_QUERY)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
