import { foldUnit } from '../text/units.ts';
import { mayStart } from './word-starts.ts';

const ASCII = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';
/** Beyond ASCII nearly all units are letters; which are, is found out where one is met. */
const BEYOND = '\\u0080-\\uffff';
const NOT_IN_WORD = `(?![\\w${BEYOND}])`;

/**
 * The source of a pattern, in ASCII without blanks, that matches the one character with which a name may
 * begin, inside of a word too: told by two characters as they stand in a page. A regular expression runs as
 * machine code from the second text on, where a loop over characters is interpreted for most of a page's
 * first reading; were it to match no width at all, V8 would take twice as long to find the next place.
 * Beyond ASCII it lets every character pass. What the pattern `before` matches it matches too.
 */
export function startPattern(starts: Uint32Array, before?: string): string {
  const known = before === undefined ? undefined : new RegExp(`^(?:${before})`);
  const initialsByRest = new Map<string, string>();
  for (const initial of ASCII) {
    const rest = restAfter(starts, initial, known);
    if (rest) initialsByRest.set(rest, (initialsByRest.get(rest) ?? '') + initial);
  }
  const alternatives = [...initialsByRest].map(([rest, initials]) => `[${initials}]${rest}`);
  return [`[${BEYOND}]`, ...alternatives].join('|');
}

/** What may stand behind a first character, as a pattern; `undefined` where nothing may. */
function restAfter(starts: Uint32Array, initial: string, known?: RegExp): string | undefined {
  const code = initial.charCodeAt(0);
  const unit = foldUnit(code);
  const capital = unit !== code;
  const seconds = ASCII.split('').filter(
    (second) =>
      mayStart(starts, unit, foldUnit(second.charCodeAt(0)), capital) ||
      known?.test(initial + second),
  );
  const alone = mayStart(starts, unit, 0, capital) || known?.test(`${initial} `);
  if (seconds.length === 0 && !alone) return undefined;
  return `(?=[${seconds.join('')}${BEYOND}]${alone ? `|${NOT_IN_WORD}` : ''})`;
}
