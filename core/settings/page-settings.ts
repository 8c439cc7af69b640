import { offExpression } from './off-expression.ts';
import type { Settings } from './settings.ts';

/**
 * What a page has to know of the reader's settings, compiled so that it costs the page next to
 * nothing. What is spotted is not among it: the index holds nothing else.
 */
export interface PageSettings {
  /** Source of a regular expression for the addresses of pages in which nothing is spotted. */
  off: string;
  /** As what actors and events are highlighted, as in `content-script.css`; nothing if missing. */
  marks?: readonly [actors: string, events: string];
  /** Whether only the first mention of a subject in each section is highlighted. */
  first: boolean;
  /** Whether mentions that could be one of several are marked. */
  ambiguous: boolean;
  /** Whether code and formulas are read. */
  code: boolean;
}

/** Names that mean nothing to the page, which can see them. */
const MARKS: Record<Settings['underline'], readonly [string, string]> = {
  dots: ['otr-a', 'otr-e'],
  line: ['otr-b', 'otr-e'],
  tint: ['otr-c', 'otr-f'],
};

export function compilePageSettings(settings: Settings): PageSettings {
  const { density, underline, spotAmbiguous, spotCode } = settings;
  return {
    off: offExpression(settings),
    ...(density === 'none' ? {} : { marks: MARKS[underline] }),
    first: density === 'first',
    ambiguous: spotAmbiguous,
    code: spotCode,
  };
}
